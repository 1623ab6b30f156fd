package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.messages.EnquiryDetails;
import hu.miho.portal.messages.OwnEnquiries;
import hu.miho.portal.messages.OwnEnquiry;
import hu.miho.portal.messages.Post;
import hu.miho.portal.messages.Side;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.MessageThread;
import hu.miho.portal.ui.MessageThread.Whose;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.Tone;
import java.time.LocalDate;

/** A message as its writer sees it: how it stands, what was written, writing again, the question at the end. */
class OwnThreadPanel extends Div {

    private final OwnEnquiries enquiries;
    private final String key;
    private final boolean marksNew;

    /**
     * @param phone the office's number, for when nothing else helps
     * @param marksNew whether what was not read yet is marked; a link of a mail does not know who has read
     */
    OwnThreadPanel(OwnEnquiries enquiries, String key, OwnEnquiry shown, String phone, boolean marksNew) {
        this.enquiries = enquiries;
        this.key = key;
        this.marksNew = marksNew;
        addClassName("stack");
        show(shown, phone, null);
    }

    private void show(OwnEnquiry enquiry, String phone, @org.jspecify.annotations.Nullable String done) {
        removeAll();
        EnquiryDetails details = enquiry.details();
        add(new PageHeader(details.number(), getTranslation(details.topic().textKey()))
                .withBadge(StatusBadges.of(details.status())));
        if (done != null) {
            var notice = new NoticeBox(Tone.OK, getTranslation(done));
            notice.getElement().setAttribute("role", "status");
            add(notice);
        }
        add(facts(details), thread(enquiry));
        if (enquiry.mayRate()) {
            add(new RatingForm(enquiries, key, () -> refresh(phone, "messages.rate.done")));
        }
        if (enquiry.mayWrite()) {
            add(writing(enquiry, phone));
        } else {
            add(
                    new Paragraph(getTranslation("messages.over")),
                    LinkButton.secondary(getTranslation("messages.mine.new"), WriteView.class));
        }
    }

    private Component writing(OwnEnquiry enquiry, String phone) {
        LocalDate until = enquiry.reopenUntil();
        var section = new Div(new H2(getTranslation(until == null ? "messages.reply.title" : "messages.reopen.title")));
        section.addClassName("stack");
        if (until != null) {
            section.add(
                    new Paragraph(getTranslation("messages.reopen.text", Formats.longDate(until, Formats.locale()))));
        }
        section.add(new ReplyForm(enquiries, key, phone, () -> refresh(phone, "messages.thread.sent")));
        return section;
    }

    private void refresh(String phone, String done) {
        enquiries.find(key).ifPresent(now -> show(now, phone, done));
    }

    private Component facts(EnquiryDetails details) {
        var facts = new KeyValues();
        if (details.complaintNo() != null) {
            facts.add(getTranslation("messages.fact.number"), details.reference());
        }
        facts.addKnown(getTranslation("messages.fact.place"), details.placeName())
                .addKnown(getTranslation("messages.fact.bill"), details.invoiceNo())
                .add(getTranslation("messages.fact.written"), Formats.dateTime(details.writtenAt()));
        LocalDate due = details.dueOn();
        if (due != null && details.status() == hu.miho.portal.messages.EnquiryStatus.OPEN) {
            facts.add(getTranslation("messages.fact.due"), Formats.longDate(due, Formats.locale()));
        }
        facts.addKnown(getTranslation("messages.fact.extended"), details.extensionReason());
        if (details.complaintNo() != null) {
            facts.add(
                    getTranslation("messages.minutes.title"),
                    new DownloadLink(getTranslation("messages.minutes"), enquiries.minutes(key, Formats.locale())));
        }
        return facts;
    }

    private Component thread(OwnEnquiry enquiry) {
        var thread = new MessageThread(getTranslation("messages.thread.label"));
        enquiry.posts().forEach(post -> thread.add(entry(post)));
        return thread;
    }

    private MessageThread.Entry entry(Post post) {
        boolean own = post.by() == Side.CUSTOMER;
        return new MessageThread.Entry(
                own ? Whose.OWN : Whose.THEIRS,
                getTranslation(own ? "messages.thread.you" : "messages.thread.company"),
                post.postedAt(),
                post.words(),
                marksNew && post.unread(),
                post.files().stream()
                        .map(file -> new DownloadLink(file.name(), enquiries.download(key, post.id(), file.id())))
                        .toList());
    }
}
