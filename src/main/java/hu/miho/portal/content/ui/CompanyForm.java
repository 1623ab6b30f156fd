package hu.miho.portal.content.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.content.CompanyDraft;
import hu.miho.portal.content.CompanyDraft.Fact;
import hu.miho.portal.content.CompanyDraft.Field;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes what the company says of itself. */
class CompanyForm extends Div implements ContentForm<CompanyDraft> {

    private final ErrorSummary errors = new ErrorSummary();
    private final Map<Field, TextField> texts = new EnumMap<>(Field.class);
    private final TextArea dutyLines = Fields.longText(getTranslation("content.company.field.DUTY_LINES"), 2);
    private final Div factRows = new Div();
    private final List<FactRow> facts = new ArrayList<>();
    private final Paragraph factProblem = new Paragraph();

    CompanyForm(CompanyDraft draft) {
        addClassName("form");
        add(errors);
        for (Field field : new Field[] {Field.NAME, Field.SHORT_NAME, Field.OFFICE_ADDRESS, Field.PHONE}) {
            add(text(field));
        }
        dutyLines.setHelperText(getTranslation("content.company.duty.help"));
        factRows.addClassName("field-wide");
        factProblem.addClassName("problem-text");
        add(dutyLines, text(Field.EMAIL), text(Field.WEBSITE), new H2(getTranslation("content.company.facts")));
        add(factRows, factProblem, Buttons.secondary(getTranslation("content.company.fact.add"), () -> {
            FactRow row = addFact(new Fact("", "", "", "", false));
            row.focus();
        }));
        show(draft);
    }

    @Override
    public final void show(CompanyDraft draft) {
        errors.clear();
        of(Field.NAME).setValue(draft.name());
        of(Field.SHORT_NAME).setValue(draft.shortName());
        of(Field.OFFICE_ADDRESS).setValue(draft.officeAddress());
        of(Field.PHONE).setValue(draft.phone());
        dutyLines.setValue(String.join("\n", draft.dutyLines()));
        of(Field.EMAIL).setValue(draft.email());
        of(Field.WEBSITE).setValue(draft.website());
        facts.clear();
        factRows.removeAll();
        draft.facts().forEach(this::addFact);
    }

    @Override
    public Optional<CompanyDraft> complete() {
        texts.values().forEach(field -> field.setInvalid(false));
        dutyLines.setInvalid(false);
        factProblem.setText("");
        CompanyDraft draft = typed();
        List<FieldProblem> problems = draft.problems().stream().map(this::mark).toList();
        errors.show(problems);
        return problems.isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    private CompanyDraft typed() {
        return new CompanyDraft(
                of(Field.NAME).getValue().strip(),
                of(Field.SHORT_NAME).getValue().strip(),
                of(Field.OFFICE_ADDRESS).getValue().strip(),
                of(Field.PHONE).getValue().strip(),
                Arrays.stream(dutyLines.getValue().split("\n"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                of(Field.EMAIL).getValue().strip(),
                of(Field.WEBSITE).getValue().strip(),
                facts.stream().map(FactRow::fact).toList());
    }

    private FieldProblem mark(Field field) {
        String text = getTranslation("content.company.problem." + field);
        return switch (field) {
            case DUTY_LINES -> FieldProblem.mark(dutyLines, text, text);
            case FACTS -> {
                factProblem.setText(text);
                yield new FieldProblem(facts.getFirst().label, text);
            }
            default -> FieldProblem.mark(of(field), text, text);
        };
    }

    private TextField text(Field field) {
        TextField text = field == Field.EMAIL
                ? Fields.email(getTranslation("content.company.field." + field))
                : Fields.text(getTranslation("content.company.field." + field));
        text.setManualValidation(true);
        texts.put(field, text);
        return text;
    }

    private TextField of(Field field) {
        return Objects.requireNonNull(texts.get(field));
    }

    private FactRow addFact(Fact fact) {
        var row = new FactRow(fact);
        facts.add(row);
        factRows.add(row);
        return row;
    }

    /** One more thing that the company says of itself. */
    private final class FactRow extends Div {

        private final TextField label = Fields.text(getTranslation("content.company.fact.label.hu"));
        private final TextField text = Fields.text(getTranslation("content.company.fact.text.hu"));
        private final TextField labelEn = Fields.text(getTranslation("content.company.fact.label.en"));
        private final TextField textEn = Fields.text(getTranslation("content.company.fact.text.en"));
        private final Checkbox sample = Fields.checkbox(getTranslation("content.company.fact.sample"));

        private FactRow(Fact fact) {
            addClassName("fact-row");
            label.setValue(fact.labelHu());
            text.setValue(fact.textHu());
            labelEn.setValue(fact.labelEn());
            textEn.setValue(fact.textEn());
            sample.setValue(fact.sample());
            var remove = Buttons.quiet(getTranslation("content.company.fact.remove"), this::removeFact);
            boolean english = Formats.locale().equals(Formats.ENGLISH);
            remove.setAriaLabel(remove.getText() + ": " + (english ? fact.labelEn() : fact.labelHu()));
            add(label, text, labelEn, textEn, sample, remove);
        }

        private void removeFact() {
            facts.remove(this);
            factRows.remove(this);
        }

        private void focus() {
            label.focus();
        }

        private Fact fact() {
            return new Fact(
                    label.getValue().strip(),
                    labelEn.getValue().strip(),
                    text.getValue().strip(),
                    textEn.getValue().strip(),
                    sample.getValue());
        }
    }
}
