package hu.miho.portal.billing.ui;

import com.vaadin.flow.component.Composite;
import hu.miho.portal.billing.InvoiceDetails;
import hu.miho.portal.billing.PaymentRow;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;

/** The payments of a bill, what else covers it, and what is left. */
final class PaymentsCard extends Composite<Card> {

    private final InvoiceDetails invoice;

    PaymentsCard(InvoiceDetails invoice) {
        this.invoice = invoice;
    }

    @Override
    protected Card initContent() {
        var lines = new KeyValues();
        lines.addClassName("end");
        for (PaymentRow payment : invoice.payments()) {
            lines.add(
                    Formats.date(payment.receivedOn()) + ", " + getTranslation("billing.channel." + payment.channel()),
                    Formats.money(payment.amount()));
        }
        if (invoice.setOff().isPositive()) {
            lines.add(getTranslation("billing.payments.setoff"), Formats.money(invoice.setOff()));
        }
        if (!invoice.row().gross().isNegative()) {
            lines.add(
                    getTranslation("billing.payments.left"),
                    Formats.money(invoice.row().outstanding()));
        }
        var card = new Card(getTranslation("billing.payments.title"));
        card.addClassName("payments-card");
        card.add(lines);
        return card;
    }
}
