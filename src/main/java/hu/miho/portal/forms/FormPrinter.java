package hu.miho.portal.forms;

import static hu.miho.portal.ui.PdfDocument.escape;

import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.content.EditablePaper;
import hu.miho.portal.content.PaperSource;
import hu.miho.portal.content.PaperText;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PdfDocument;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a form on A4: lines, digit boxes and check boxes to write into, or what was typed in their place. */
@Component
class FormPrinter implements PaperSource {

    private static final String COLUMNS =
            "<colgroup><col class=\"label\"/><col class=\"answer\"/><col class=\"second\"/><col/></colgroup>";
    private static final String VERSION = "2026/11";

    private final FormWords words;
    private final CompanyService company;

    FormPrinter(FormWords words, CompanyService company) {
        this.words = words;
        this.company = company;
    }

    byte[] empty(PaperForm form) {
        return filled(form, Answers.NONE);
    }

    byte[] filled(PaperForm form, Answers answers) {
        return write(form, words.of(form, Formats.HUNGARIAN), answers, Formats.HUNGARIAN);
    }

    /** In English, and marked as nothing to hand in. */
    byte[] readingAid(PaperForm form) {
        return write(form, words.of(form, Formats.ENGLISH), Answers.NONE, Formats.ENGLISH);
    }

    @Override
    public List<EditablePaper> papers() {
        return Arrays.stream(PaperForm.values()).map(PaperForm::paper).toList();
    }

    @Override
    public byte[] sample(EditablePaper paper, PaperText text, Locale language) {
        PaperForm form = PaperForm.named(paper.name()).orElseThrow();
        return write(form, words.withDeadlines(text), Answers.NONE, language);
    }

    private byte[] write(PaperForm form, PaperText own, Answers answers, Locale language) {
        String body = "<div class=\"paper-form\">"
                + foot(form, language)
                + head(form, own, language)
                + form.sections().stream()
                        .map(section -> section(section, answers, language))
                        .collect(Collectors.joining())
                + attachments(own.items("attachments"), language)
                + notes(own.items("notes"), language)
                + declarations(own.items("declarations"))
                + signatures(form, language)
                + "</div>";
        return PdfDocument.render(own.line("title"), language, body);
    }

    /** At the bottom of each page. */
    private String foot(PaperForm form, Locale language) {
        CompanyDetails details = company.details();
        return "<div class=\"foot\">"
                + escape(words.text(
                        "forms.foot",
                        language,
                        details.shortName(),
                        details.officeAddress(),
                        details.phone().display(),
                        details.email(),
                        form.number()))
                + "</div>";
    }

    private String head(PaperForm form, PaperText own, Locale language) {
        String version = own.edition() == 0 ? VERSION : VERSION + "-" + own.edition();
        String mark = words.text("forms.number", language, form.number(), version);
        String aid = Formats.ENGLISH.equals(language)
                ? "<p class=\"warning\">" + escape(words.text("forms.reading-aid.mark", language)) + "</p>"
                : "";
        return "<p class=\"brand\">" + escape(company.details().name()) + " · " + escape(mark) + "</p><h1>"
                + escape(own.line("title")) + "</h1>" + aid + PdfDocument.paragraph(own.line("todo"));
    }

    private String section(FormSection section, Answers answers, Locale language) {
        return section.rows().stream()
                .map(row -> row(row, answers, language))
                .collect(Collectors.joining(
                        "",
                        "<div class=\"together\"><h2>" + escape(words.text(section.textKey(), language))
                                + "</h2><table class=\"fields\">" + COLUMNS,
                        "</table></div>"));
    }

    private String row(List<FormField> row, Answers answers, Locale language) {
        String wide = row.size() == 1 ? " colspan=\"3\"" : "";
        return row.stream()
                .map(field -> "<th scope=\"row\">" + escape(words.text(field.labelKey(), language)) + "</th><td" + wide
                        + ">" + PaperField.write(field, answers.to(field), option(field, language)) + "</td>")
                .collect(Collectors.joining("", "<tr>", "</tr>"));
    }

    private UnaryOperator<String> option(FormField field, Locale language) {
        return option -> words.text(field.optionKey(option), language);
    }

    private String attachments(List<String> items, Locale language) {
        return items.isEmpty()
                ? ""
                : "<div class=\"together\"><h2>" + escape(words.text("forms.attachments", language)) + "</h2>"
                        + items.stream()
                                .map(item -> "<p class=\"check\">" + PaperField.box(false) + escape(item) + "</p>")
                                .collect(Collectors.joining("", "", "</div>"));
    }

    private String notes(List<String> items, Locale language) {
        return items.stream()
                .map(item -> "<li>" + escape(item) + "</li>")
                .collect(Collectors.joining(
                        "",
                        "<div class=\"together\"><h2>" + escape(words.text("forms.notes", language))
                                + "</h2><ul class=\"notes\">",
                        "</ul></div>"));
    }

    private static String declarations(List<String> items) {
        return items.stream()
                .map(item -> "<p class=\"warning\">" + escape(item) + "</p>")
                .collect(Collectors.joining());
    }

    private String signatures(PaperForm form, Locale language) {
        String dated = escape(words.text("forms.sign.dated", language));
        String signature = escape(words.text("forms.sign.signature", language));
        return form.signerKeys().stream()
                .map(key -> "<tr><th scope=\"row\">" + escape(words.text(key, language)) + "</th><td>" + dated
                        + "</td><td>" + signature + "</td></tr>")
                .collect(Collectors.joining(
                        "",
                        "<div class=\"together\"><h2>" + escape(words.text("forms.sign", language))
                                + "</h2><table class=\"signatures\">",
                        "</table></div>"));
    }
}
