package hu.miho.portal.demo;

import hu.miho.portal.demo.Customer.Birth;
import hu.miho.portal.demo.Customer.Firm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;

/** The billing system's documents as PDF files: contracts, bills, letters. Each says that it is a sample. */
final class Papers {

    private final PdfFonts fonts = new PdfFonts();
    private final Wording wording = new Wording();

    /** Writes the body of a document. */
    @FunctionalInterface
    private interface Body {
        void writeTo(PdfPage page) throws IOException;
    }

    byte[] contract(Tenancy tenancy) {
        return document("contract.title", tenancy.contractNo(), tenancy.from(), page -> {
            Terms terms = tenancy.terms();
            pair(page, "contract.number", tenancy.contractNo());
            page.paragraph(wording.phrase("contract.kind." + terms.kind()));
            parties(page, tenancy.customer());
            place(page, tenancy);
            page.heading(wording.phrase("contract.terms"));
            pair(page, "contract.from", wording.date(tenancy.from()));
            pair(page, "contract.mode", wording.phrase("contract.mode." + terms.mode()));
            pair(page, "contract.method", wording.phrase("contract.method." + terms.method()));
            if (terms.payer() != null) {
                pair(page, "contract.payer", terms.payer().name());
            }
            paragraphs(page, "contract.text", 4);
            page.paragraph(wording.phrase("contract.signed", wording.date(tenancy.from())));
        });
    }

    private void parties(PdfPage page, Customer customer) throws IOException {
        page.heading(wording.phrase("contract.parties"));
        pair(page, "contract.supplier", wording.phrase("company"));
        pair(page, "contract.customer", customer.name());
        Birth person = customer.person();
        if (person != null && person.place() != null) {
            pair(page, "contract.birth", person.place() + ", " + wording.date(person.date()));
        }
        Firm firm = customer.firm();
        if (firm != null) {
            pair(page, "contract.tax", firm.taxNumber());
            pair(page, "contract.registration", firm.registrationNumber());
        }
    }

    private void place(PdfPage page, Tenancy tenancy) throws IOException {
        Dwelling dwelling = tenancy.dwelling();
        page.heading(wording.phrase("contract.place"));
        pair(page, "contract.id", tenancy.id());
        pair(page, "contract.address", address(dwelling));
        pair(page, "contract.volume", wording.quantity(dwelling.volume()) + " lm³");
        pair(page, "contract.area", wording.quantity(dwelling.floorArea()) + " m²");
        pair(page, "contract.substation", dwelling.substationId());
        if (tenancy.terms().capacity() > 0) {
            pair(page, "contract.capacity", wording.quantity(tenancy.terms().capacity()) + " kW");
        }
    }

    byte[] bill(Tenancy tenancy, Bill bill) {
        return document("bill.title", bill.number(), bill.issuedOn(), page -> {
            page.paragraph(wording.phrase("bill.kind." + bill.kind()));
            pair(page, "bill.number", bill.number());
            if (bill.corrects() != null) {
                pair(page, "bill.corrects", bill.corrects());
            }
            pair(page, "bill.customer", tenancy.customer().name());
            pair(page, "bill.place", tenancy.id());
            pair(page, "bill.address", address(tenancy.dwelling()));
            pair(page, "bill.period", wording.date(bill.from()) + " – " + wording.date(bill.to()));
            pair(page, "bill.issued", wording.date(bill.issuedOn()));
            pair(page, "bill.due", wording.date(bill.dueOn()));
            pair(
                    page,
                    "bill.method",
                    wording.phrase("contract.method." + tenancy.terms().method()));
            page.heading(wording.phrase("bill.lines"));
            page.table(headOfLines(), bill.lines().stream().map(this::cells).toList());
            sums(page, bill);
            page.paragraph(wording.phrase("bill.note"));
        });
    }

    private List<String> headOfLines() {
        return List.of(
                wording.phrase("bill.line.item"),
                wording.phrase("bill.line.quantity"),
                wording.phrase("bill.line.price"),
                wording.phrase("bill.line.net"),
                wording.phrase("bill.line.vat"),
                wording.phrase("bill.line.gross"));
    }

    private List<String> cells(BillLine line) {
        return List.of(
                line.description(),
                wording.quantity(line.quantity()) + " "
                        + wording.unit(line.price().unit()),
                wording.price(line.price().hundredths()),
                wording.number(line.net()),
                line.price().vatPercent() + "%",
                wording.number(line.gross()));
    }

    private void sums(PdfPage page, Bill bill) throws IOException {
        pair(page, "bill.net", wording.number(bill.net()) + " Ft");
        pair(page, "bill.vat", wording.number(bill.vat()) + " Ft");
        boolean credit = bill.gross() < 0;
        pair(page, credit ? "bill.gross.credit" : "bill.gross", wording.number(Math.abs(bill.gross())) + " Ft");
        page.paragraph("");
    }

    /** @param letter {@code season} or {@code withdrawn} */
    byte[] letter(String letter, LocalDate date, int paragraphs) {
        String key = "letter." + letter;
        return document(key + ".title", wording.date(date), date, page -> paragraphs(page, key + ".text", paragraphs));
    }

    String title(String key) {
        return wording.phrase(key);
    }

    private byte[] document(String titleKey, String reference, LocalDate date, Body body) {
        String title = wording.phrase(titleKey);
        try (var page = new PdfPage(fonts, title + " " + reference, date)) {
            page.emphasised(wording.phrase("company"));
            page.paragraph(wording.phrase("company.address") + " · " + wording.phrase("company.phone"));
            page.title(title);
            page.emphasised(wording.phrase("sample"));
            body.writeTo(page);
            return page.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void paragraphs(PdfPage page, String key, int count) throws IOException {
        page.paragraph("");
        for (int i = 1; i <= count; i++) {
            page.paragraph(wording.phrase(key + "." + i));
        }
    }

    private void pair(PdfPage page, String termKey, String value) throws IOException {
        page.pair(wording.phrase(termKey), value);
    }

    private static String address(Dwelling dwelling) {
        return dwelling.postalCode() + " " + Dwelling.CITY + ", " + dwelling.addressLine();
    }
}
