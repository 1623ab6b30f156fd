package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.messages.ClerkThread;
import hu.miho.portal.messages.EnquiryDesk;
import hu.miho.portal.messages.EnquiryDetails;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;
import org.jspecify.annotations.Nullable;

/** Who wrote about what, by when an answer is due, whose work it is. */
class ClerkFacts extends Composite<Card> {

    ClerkFacts(ClerkThread thread, EnquiryDesk desk) {
        EnquiryDetails details = thread.details();
        EnquiryDetails.Person person = details.person();
        var facts = new KeyValues()
                .add(
                        tr("messages.fact.due"),
                        Formats.longDate(java.util.Objects.requireNonNull(details.dueOn()), Formats.locale()))
                .addKnown(tr("messages.fact.extended"), details.extensionReason())
                .add(tr("messages.desk.column.assignee"), assignee(details))
                .add(tr("messages.fact.number"), details.reference())
                .addKnown(tr("messages.fact.complaint"), details.complaintNo())
                .add(
                        tr("messages.fact.written"),
                        Formats.dateTime(details.writtenAt()) + ", "
                                + tr(details.channel().textKey()))
                .addKnown(tr("messages.desk.taken-by"), details.takenDownBy())
                .addKnown(tr("messages.writer.customer-id"), customerId(person))
                .addKnown(tr("messages.fact.place"), details.placeName())
                .addKnown(tr("messages.fact.bill"), details.invoiceNo())
                .addKnown(tr("messages.writer.email"), person.email())
                .addKnown(tr("messages.writer.phone"), person.phone() == null ? null : Formats.phone(person.phone()))
                .addKnown(tr("messages.writer.address"), person.address())
                .add(tr("messages.desk.language"), new Span(details.language().getDisplayLanguage(Formats.locale())));
        if (details.satisfaction() != null) {
            facts.add(tr("messages.desk.satisfaction"), satisfaction(details));
        }
        getContent().add(facts);
        if (!thread.mailed()) {
            getContent().add(new NoticeBox(Tone.WARN, tr("messages.desk.no-mail")));
        }
        if (details.complaintNo() != null) {
            getContent().add(new DownloadLink(tr("messages.minutes"), desk.minutes(details.id(), details.language())));
        }
    }

    private static String assignee(EnquiryDetails details) {
        String clerk = details.assignee();
        return clerk == null ? tr("messages.desk.nobody") : clerk;
    }

    private static @Nullable String customerId(EnquiryDetails.Person person) {
        return person.claimedCustomerId() == null
                ? person.customerId()
                : person.claimedCustomerId() + " (" + tr("messages.desk.customer.claimed") + ")";
    }

    private static String satisfaction(EnquiryDetails details) {
        String how = tr(java.util.Objects.requireNonNull(details.satisfaction()).textKey());
        return details.satisfactionWords() == null ? how : how + ": " + details.satisfactionWords();
    }

    private static String tr(String key) {
        return I18NProvider.translate(key);
    }
}
