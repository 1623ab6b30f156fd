package hu.miho.portal.messages;

import static hu.miho.portal.ui.PdfDocument.escape;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PdfDocument;
import hu.miho.portal.ui.ShelvedFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The minutes of a complaint (<i>jegyzőkönyv</i>): who complains, when, where and how, of what, with which papers, what the
 * company says to it (consumer protection act, section 17/A). Made from what is stored, so it always tells how the complaint
 * stands.
 */
@Component
class Minutes {

    private final Conversations conversations;
    private final CompanyService company;
    private final I18NProvider texts;
    private final Clock clock;

    Minutes(Conversations conversations, CompanyService company, I18NProvider texts, Clock clock) {
        this.conversations = conversations;
        this.company = company;
        this.texts = texts;
        this.clock = clock;
    }

    /** {@code jegyzokonyv-P-2026-00003.pdf} */
    String fileName(Enquiry enquiry) {
        return "jegyzokonyv-" + String.valueOf(enquiry.complaintNo()).replace('/', '-') + ".pdf";
    }

    /** The whole PDF. */
    byte[] write(Enquiry enquiry, Locale language) {
        EnquiryDetails details = enquiry.toRecord(enquiry.clockFrom());
        CompanyDetails office = company.details();
        List<Post> posts = conversations.posts(enquiry.conversation(), Side.CUSTOMER);
        String title = text("messages.minutes.title", language);
        String number = String.valueOf(details.complaintNo());
        String body = "<p class=\"brand\">" + escape(office.name()) + "</p>"
                + "<h1>" + escape(title) + "</h1>"
                + "<p class=\"reference\">" + escape(number) + "</p>"
                + "<table>" + facts(details, office, language) + "</table>"
                + section("messages.minutes.complaint", wordsOf(posts, Side.CUSTOMER, language), language)
                + section("messages.minutes.papers", papers(posts, language), language)
                + section("messages.minutes.company", statement(details, posts, language), language)
                + signature(details, office, language);
        return PdfDocument.render(title + " " + number, language, body);
    }

    private String facts(EnquiryDetails details, CompanyDetails office, Locale language) {
        EnquiryDetails.Person person = details.person();
        String channel = text(details.channel().textKey(), language);
        String clerk = details.takenDownBy();
        return row("messages.minutes.name", person.name(), language)
                + row("messages.minutes.address", person.address(), language)
                + row("messages.minutes.customer", person.customerId(), language)
                + row("messages.minutes.claimed", person.claimedCustomerId(), language)
                + row("messages.minutes.email", person.email(), language)
                + row("messages.minutes.place-of-use", details.placeName(), language)
                + row("messages.minutes.bill", details.invoiceNo(), language)
                + row("messages.minutes.topic", text(details.topic().textKey(), language), language)
                + row("messages.minutes.when", Formats.dateTime(details.writtenAt()), language)
                + row(
                        "messages.minutes.how",
                        details.channel() == Channel.DESK ? channel + ", " + office.officeAddress() : channel,
                        language)
                + row("messages.minutes.clerk", clerk, language)
                + row("messages.minutes.message", details.reference(), language);
    }

    /** What one side has written, each with its time. */
    private String wordsOf(List<Post> posts, Side side, Locale language) {
        return posts.stream()
                .filter(post -> post.by() == side)
                .map(post -> "<p class=\"small\">"
                        + escape(Formats.dateTime(post.postedAt())) + "</p><p>"
                        + escape(post.words()).replace("\n", "<br/>") + "</p>")
                .collect(Collectors.joining());
    }

    private String papers(List<Post> posts, Locale language) {
        List<ShelvedFile> files =
                posts.stream().flatMap(post -> post.files().stream()).toList();
        return files.isEmpty()
                ? "<p>" + escape(text("messages.minutes.no-papers", language)) + "</p>"
                : files.stream()
                        .map(file -> "<li>" + escape(file.name()) + "</li>")
                        .collect(Collectors.joining("", "<ul>", "</ul>"));
    }

    private String statement(EnquiryDetails details, List<Post> posts, Locale language) {
        String answers = wordsOf(posts, Side.CLERK, language);
        String reason = details.extensionReason();
        String extended = reason == null
                ? ""
                : "<p>" + escape(text("messages.minutes.extended", language, due(details, language), reason)) + "</p>";
        return answers.isEmpty()
                ? extended + "<p>" + escape(text("messages.minutes.later", language, due(details, language))) + "</p>"
                : extended + answers;
    }

    private String signature(EnquiryDetails details, CompanyDetails office, Locale language) {
        String town = office.officeAddress().split(",", 2)[0];
        String date = Formats.date(LocalDate.ofInstant(clock.instant(), Formats.ZONE));
        String lines = details.channel() == Channel.DESK
                ? PdfDocument.signatures(
                        text("messages.minutes.signature.customer", language),
                        text("messages.minutes.signature.clerk", language))
                : "";
        return "<p>" + escape(text("messages.minutes.dated", language, town, date)) + "</p>" + lines
                + "<p class=\"small\">" + escape(text("messages.minutes.rights", language)) + "</p>";
    }

    private String section(String titleKey, String content, Locale language) {
        return "<h2>" + escape(text(titleKey, language)) + "</h2>" + content;
    }

    private String row(String key, @Nullable String value, Locale language) {
        return value == null ? "" : PdfDocument.row(text(key, language), value);
    }

    private static String due(EnquiryDetails details, Locale language) {
        LocalDate due = details.dueOn();
        return due == null ? "" : Formats.longDate(due, language);
    }

    private String text(String key, Locale language, Object... values) {
        return texts.getTranslation(key, language, values);
    }
}
