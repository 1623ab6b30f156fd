package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.cases.Acknowledgement;
import hu.miho.portal.cases.AddressQuestion;
import hu.miho.portal.cases.AmountQuestion;
import hu.miho.portal.cases.ChoiceQuestion;
import hu.miho.portal.cases.DateQuestion;
import hu.miho.portal.cases.MeterQuestion;
import hu.miho.portal.cases.PlacesQuestion;
import hu.miho.portal.cases.Question;
import hu.miho.portal.cases.ReadingQuestion;
import hu.miho.portal.cases.TextQuestion;
import hu.miho.portal.customers.PlaceSummary;
import hu.miho.portal.metering.MeterRow;
import hu.miho.portal.ui.Fields;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes the field for each type of question. */
final class AnswerFields {

    private AnswerFields() {}

    /** @param answer what was typed before @param whenChanged told of each change */
    static AnswerField of(Question question, String answer, SerializableRunnable whenChanged) {
        return switch (question) {
            case TextQuestion text -> text(text, answer, whenChanged);
            case DateQuestion date -> date(date, answer, whenChanged);
            case ChoiceQuestion choice -> choice(choice, answer, whenChanged);
            case PlacesQuestion places -> places(places, answer, whenChanged);
            case AddressQuestion address -> AddressFields.of(address, answer, whenChanged);
            case ReadingQuestion reading -> ReadingFields.of(reading, answer, whenChanged);
            case AmountQuestion amount -> amount(amount, answer, whenChanged);
            case MeterQuestion meter -> meter(meter, answer, whenChanged);
            case Acknowledgement tick -> acknowledgement(tick, answer, whenChanged);
        };
    }

    static String label(Question question) {
        return I18NProvider.translate(question.key() + ".label");
    }

    /** A question with one field. */
    static <C extends Component & HasValue<?, ?>> AnswerField single(
            Question question, C field, SerializableSupplier<String> value, SerializableRunnable whenChanged) {
        if (field instanceof HasHelper helped) {
            CaseWords.find(question.key() + ".help").ifPresent(helped::setHelperText);
        }
        field.addValueChangeListener(change -> whenChanged.run());
        var whole = new AnswerField(
                question, Map.of(AnswerField.ONLY, new AnswerField.Part(field, label(question))), value);
        whole.add(field);
        return whole;
    }

    private static AnswerField text(TextQuestion question, String answer, SerializableRunnable whenChanged) {
        TextField field = switch (question.kind()) {
            case EMAIL -> Fields.email(label(question));
            default -> Fields.text(label(question));
        };
        if (question.kind() == TextQuestion.Kind.PHONE) {
            field.setAutocomplete(Autocomplete.TEL);
            field.getElement().setAttribute("inputmode", "tel");
        }
        field.setValue(answer);
        return single(question, field, field::getValue, whenChanged);
    }

    private static AnswerField amount(AmountQuestion question, String answer, SerializableRunnable whenChanged) {
        TextField field = Fields.shortText(label(question));
        field.getElement().setAttribute("inputmode", "numeric");
        field.setSuffixComponent(new Span("Ft"));
        field.setValue(answer);
        return single(question, field, field::getValue, whenChanged);
    }

    private static AnswerField meter(MeterQuestion question, String answer, SerializableRunnable whenChanged) {
        var field = new RadioButtonGroup<MeterRow>(label(question));
        field.setItems(question.meters());
        field.setItemLabelGenerator(
                meter -> I18NProvider.translate("cases.meter", meter.location(), meter.serialNumber()));
        field.addClassName("stacked-choice");
        question.meters().stream()
                .filter(meter -> meter.meterId().equals(answer))
                .findFirst()
                .ifPresent(field::setValue);
        return single(
                question, field, () -> field.isEmpty() ? "" : field.getValue().meterId(), whenChanged);
    }

    private static AnswerField date(DateQuestion question, String answer, SerializableRunnable whenChanged) {
        DatePicker field = Fields.date(label(question));
        field.setAutoOpen(false);
        field.setMin(question.earliest());
        field.setMax(question.latest());
        DateQuestion.read(answer).ifPresent(field::setValue);
        return single(
                question, field, () -> field.isEmpty() ? "" : field.getValue().toString(), whenChanged);
    }

    private static AnswerField choice(ChoiceQuestion question, String answer, SerializableRunnable whenChanged) {
        var field = new RadioButtonGroup<String>(label(question));
        field.setItems(question.options());
        field.setItemLabelGenerator(option -> I18NProvider.translate(question.optionKey(option)));
        field.addClassName("stacked-choice");
        if (question.options().contains(answer)) {
            field.setValue(answer);
        }
        return single(question, field, () -> field.isEmpty() ? "" : field.getValue(), whenChanged);
    }

    private static AnswerField places(PlacesQuestion question, String answer, SerializableRunnable whenChanged) {
        Set<PlaceSummary> chosen = question.places().stream()
                .filter(place ->
                        Arrays.asList(answer.split("\n")).contains(place.id().toString()))
                .collect(Collectors.toSet());
        if (question.isSeveral()) {
            var field = new CheckboxGroup<PlaceSummary>(label(question));
            field.setItems(question.places());
            field.setItemLabelGenerator(AnswerFields::name);
            field.addClassName("stacked-choice");
            field.setValue(chosen);
            return single(question, field, () -> ids(field.getValue()), whenChanged);
        }
        var field = new RadioButtonGroup<PlaceSummary>(label(question));
        field.setItems(question.places());
        field.setItemLabelGenerator(AnswerFields::name);
        field.addClassName("stacked-choice");
        chosen.stream().findFirst().ifPresent(field::setValue);
        return single(question, field, () -> field.isEmpty() ? "" : ids(Set.of(field.getValue())), whenChanged);
    }

    private static String name(PlaceSummary place) {
        return place.address().toString();
    }

    private static String ids(Set<PlaceSummary> places) {
        return places.stream().map(place -> place.id().toString()).sorted().collect(Collectors.joining("\n"));
    }

    private static AnswerField acknowledgement(
            Acknowledgement question, String answer, SerializableRunnable whenChanged) {
        var field = new Checkbox();
        field.setLabelComponent(new Span(label(question)));
        field.setValue(answer.equals(Acknowledgement.TICKED));
        return single(question, field, () -> field.getValue() ? Acknowledgement.TICKED : "", whenChanged);
    }
}
