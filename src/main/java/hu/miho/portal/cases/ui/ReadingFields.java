package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.cases.ReadingQuestion;
import hu.miho.portal.metering.MeterRow;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Tone;
import java.util.Map;

/** What a meter shows, beside its serial number and its last reading; a number that looks wrong is warned of at once. */
final class ReadingFields {

    private ReadingFields() {}

    static AnswerField of(ReadingQuestion question, String answer, SerializableRunnable whenChanged) {
        MeterRow meter = question.meter();
        TextField field = Fields.shortText(
                meter.location().isEmpty()
                        ? I18NProvider.translate("cases.reading.label.serial", meter.serialNumber())
                        : I18NProvider.translate("cases.reading.label", meter.location(), meter.serialNumber()));
        field.setSuffixComponent(new Span(Formats.unit(meter.unit())));
        field.getElement().setAttribute("inputmode", "decimal");
        field.setHelperText(help(meter));
        field.setValue(answer);
        var warning = new Div();
        warning.getElement().setAttribute("role", "status");
        var whole = new AnswerField(
                question, Map.of(AnswerField.ONLY, new AnswerField.Part(field, field.getLabel())), field::getValue);
        whole.add(field, warning);
        warn(question, field, warning);
        field.addValueChangeListener(change -> {
            warn(question, field, warning);
            whenChanged.run();
        });
        return whole;
    }

    private static String help(MeterRow meter) {
        MeterRow.LastReading last = meter.lastReading();
        return last == null
                ? I18NProvider.translate("cases.reading.help")
                : I18NProvider.translate(
                        "cases.reading.help.last",
                        Formats.quantity(last.reading(), Formats.unit(meter.unit())),
                        Formats.date(last.readOn()));
    }

    private static void warn(ReadingQuestion question, TextField field, Div warning) {
        warning.removeAll();
        String key = question.warningKey(field.getValue());
        if (key != null) {
            warning.add(new NoticeBox(Tone.WARN, I18NProvider.translate(key)));
        }
    }
}
