package hu.miho.portal.content.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.content.MailWords;
import hu.miho.portal.content.MailWords.Part;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import java.util.List;
import java.util.Optional;

/** Writes the words of a mail in both languages. */
class MailForm extends Div implements ContentForm<MailWords> {

    private final MailWords original;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField subjectHu = Fields.text(getTranslation("content.mails.subject.hu"));
    private final TextArea bodyHu = Fields.longText(getTranslation("content.news.body.hu"), 8);
    private final TextField subjectEn = Fields.text(getTranslation("content.mails.subject.en"));
    private final TextArea bodyEn = Fields.longText(getTranslation("content.news.body.en"), 8);

    /** @param original what the words have to fit */
    MailForm(MailWords original, MailWords words) {
        this.original = original;
        addClassName("form");
        subjectHu.setManualValidation(true);
        subjectEn.setManualValidation(true);
        bodyHu.setHelperText(getTranslation("content.mails.help"));
        add(errors, subjectHu, bodyHu, subjectEn, bodyEn);
        show(words);
    }

    @Override
    public final void show(MailWords words) {
        errors.clear();
        subjectHu.setValue(words.subjectHu());
        bodyHu.setValue(words.bodyHu());
        subjectEn.setValue(words.subjectEn());
        bodyEn.setValue(words.bodyEn());
    }

    @Override
    public Optional<MailWords> complete() {
        for (HasValidation field : List.of(subjectHu, bodyHu, subjectEn, bodyEn)) {
            field.setInvalid(false);
        }
        var typed = new MailWords(
                subjectHu.getValue().strip(),
                bodyHu.getValue().strip(),
                subjectEn.getValue().strip(),
                bodyEn.getValue().strip());
        List<FieldProblem> problems =
                typed.problems(original).stream().map(this::mark).toList();
        errors.show(problems);
        return problems.isEmpty() ? Optional.of(typed) : Optional.empty();
    }

    private FieldProblem mark(Part part) {
        String text = getTranslation("content.mails.problem." + part);
        HasValidation field = switch (part) {
            case SUBJECT_HU -> subjectHu;
            case BODY_HU -> bodyHu;
            case SUBJECT_EN -> subjectEn;
            case BODY_EN -> bodyEn;
        };
        return FieldProblem.mark(field, text, text);
    }
}
