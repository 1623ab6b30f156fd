package hu.miho.portal.billing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.billing.InvoiceRow;
import hu.miho.portal.billing.Payee;
import hu.miho.portal.shared.PlaceOfUseId;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What is left to pay of a bill, until when, and to whom; or that nothing is. */
final class PaymentCard extends Composite<Card> {

    private final InvoiceRow invoice;
    private final boolean byDirectDebit;
    private final Payee payee;
    private final PlaceOfUseId place;
    private final LocalDate today;

    /** @param byDirectDebit whether the bank is to collect it, so that the customer need not pay it twice */
    PaymentCard(InvoiceRow invoice, boolean byDirectDebit, Payee payee, PlaceOfUseId place, LocalDate today) {
        this.invoice = invoice;
        this.byDirectDebit = byDirectDebit;
        this.payee = payee;
        this.place = place;
        this.today = today;
    }

    @Override
    protected Card initContent() {
        var card = new Card(getTranslation("billing.payment.title")).accented();
        card.addClassName("payment-card");
        if (invoice.outstanding().isPositive()) {
            card.add(amount(Formats.money(invoice.outstanding())), new Paragraph(deadline()), howToPay());
        } else if (invoice.gross().isNegative()) {
            card.add(amount(Formats.money(invoice.gross())), new Paragraph(getTranslation("billing.payment.credited")));
        } else {
            card.add(
                    amount(Formats.money(invoice.outstanding())),
                    new Paragraph(getTranslation("billing.payment.done")));
        }
        return card;
    }

    private String deadline() {
        String day = Formats.longDate(invoice.dueOn(), Formats.locale());
        long days = ChronoUnit.DAYS.between(today, invoice.dueOn());
        if (days == 0) {
            return getTranslation("billing.payment.today", day);
        }
        return days > 0
                ? getTranslation("billing.payment.in", day, days)
                : getTranslation("billing.payment.overdue", day, -days);
    }

    private Component howToPay() {
        return byDirectDebit ? new Paragraph(getTranslation("billing.payment.directdebit")) : data();
    }

    private Component data() {
        return new KeyValues()
                .add(getTranslation("billing.payment.payee"), marked(payee.name()))
                .add(getTranslation("billing.payment.account"), marked(payee.accountNumber()))
                .add(getTranslation("billing.payment.message"), place + " " + invoice.invoiceNo());
    }

    private String marked(String value) {
        return payee.sample() ? getTranslation("billing.payment.sample", value) : value;
    }

    private static Paragraph amount(String text) {
        var amount = new Paragraph(text);
        amount.addClassName("amount-large");
        return amount;
    }
}
