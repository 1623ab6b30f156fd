package hu.miho.portal.billing.ui;

import com.vaadin.flow.component.Composite;
import hu.miho.portal.billing.InvoiceDetails;
import hu.miho.portal.billing.InvoiceRow;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;

/** A bill's number, kind and dates, and the bills that it corrects or is corrected by. */
final class FactsCard extends Composite<Card> {

    private final InvoiceDetails invoice;

    FactsCard(InvoiceDetails invoice) {
        this.invoice = invoice;
    }

    @Override
    protected Card initContent() {
        InvoiceRow row = invoice.row();
        var facts = new KeyValues()
                .add(getTranslation("billing.invoice.number"), row.invoiceNo())
                .add(getTranslation("billing.invoice.kind"), InvoiceWords.kind(row))
                .add(
                        getTranslation("billing.invoice.period"),
                        Formats.date(row.periodFrom()) + " – " + Formats.date(row.periodTo()))
                .add(getTranslation("billing.invoice.issued"), Formats.date(row.issuedOn()))
                .add(getTranslation("billing.invoice.due"), Formats.date(row.dueOn()));
        if (invoice.corrects() != null) {
            link(facts, "billing.invoice.corrects", invoice.corrects());
        }
        invoice.correctedBy().forEach(number -> link(facts, "billing.invoice.correctedby", number));
        var card = new Card(getTranslation("billing.invoice.facts"));
        card.add(facts);
        return card;
    }

    private void link(KeyValues facts, String termKey, String invoiceNo) {
        facts.add(getTranslation(termKey), InvoiceWords.linkTo(invoiceNo, invoiceNo));
    }
}
