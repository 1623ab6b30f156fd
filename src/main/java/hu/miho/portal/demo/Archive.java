package hu.miho.portal.demo;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts documents into the feeds: a contract for each place, the latest bills, letters. */
final class Archive {

    private static final MonthDay SEASON = MonthDay.of(9, 15);

    private final DemoFeedPlan plan;
    private final FeedPair feeds;
    private final Papers papers = new Papers();
    private final LocalDate seasonLetterOn;
    private final byte[] seasonLetter;
    private int documents;

    Archive(DemoFeedPlan plan, FeedPair feeds) {
        this.plan = plan;
        this.feeds = feeds;
        LocalDate thisYears = SEASON.atYear(plan.until().getYear());
        seasonLetterOn = thisYears.isAfter(plan.until()) ? thisYears.minusYears(1) : thisYears;
        seasonLetter = papers.letter("season", seasonLetterOn, 5);
    }

    void contract(Tenancy tenancy) {
        String title = "Közszolgáltatási szerződés " + tenancy.id();
        String file = "szerzodes-" + tenancy.shortId() + ".pdf";
        var row = new Row(tenancy.customer(), tenancy.placeNo(), "", "CONTRACT", title, tenancy.from(), null);
        file(row, file, () -> papers.contract(tenancy));
    }

    /** Keeps the bill's PDF when it is one of the latest. */
    void bill(Tenancy tenancy, Bill bill) {
        if (bill.issuedOn().isBefore(plan.issuedOn(plan.lastBilled()))) {
            return;
        }
        String title = "Számla " + bill.number();
        String file = "szamla-" + bill.number().replace('/', '-') + ".pdf";
        var row =
                new Row(tenancy.customer(), tenancy.placeNo(), bill.number(), "INVOICE", title, bill.issuedOn(), null);
        file(row, file, () -> papers.bill(tenancy, bill));
    }

    /** The letter that every household got; its bytes are in the feed once. */
    void seasonLetter(Tenancy tenancy) {
        boolean livedThere = !tenancy.from().isAfter(seasonLetterOn) && !tenancy.endedBy(seasonLetterOn);
        if (livedThere && tenancy.placeNo().equals("00000001")) {
            String title = papers.title("letter.season.title");
            var row = new Row(tenancy.customer(), "", "", "LETTER", title, seasonLetterOn, null);
            file(row, "futesi-ideny-" + seasonLetterOn.getYear() + ".pdf", () -> seasonLetter);
        }
    }

    /** A letter that was sent by mistake and taken back. */
    void withdrawnLetter(Tenancy tenancy) {
        LocalDate sentOn = plan.until().minusDays(40);
        String title = papers.title("letter.withdrawn.title");
        var row = new Row(tenancy.customer(), tenancy.placeNo(), "", "LETTER", title, sentOn, sentOn.plusDays(2));
        file(row, "level-" + tenancy.shortId() + ".pdf", () -> papers.letter("withdrawn", sentOn, 3));
    }

    private record Row(
            Customer customer,
            String placeNo,
            String invoiceNo,
            String kind,
            String title,
            LocalDate issuedOn,
            @Nullable LocalDate withdrawnOn) {}

    private void file(Row row, String file, Supplier<byte[]> pdf) {
        String number = "D%09d".formatted(++documents);
        feeds.feedOf(row.issuedOn).ifPresent(feed -> {
            byte[] bytes = pdf.get();
            feed.document(file, bytes);
            feed.row(
                    FeedFile.DOCUMENTS,
                    number,
                    row.customer.id(),
                    row.placeNo,
                    row.invoiceNo,
                    row.kind,
                    row.title,
                    row.issuedOn.toString(),
                    "documents/" + file,
                    Sha256.of(bytes),
                    row.withdrawnOn == null ? "" : row.withdrawnOn.toString());
        });
    }
}
