package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.metering.CalibrationState;
import hu.miho.portal.metering.MeterRow;
import hu.miho.portal.ui.Formats;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a meter shows. Anything that a meter can show is taken; what does not follow from the last reading is warned of.
 *
 * @param meter with its serial number and last reading
 */
public record ReadingQuestion(String key, MeterRow meter) implements Question {

    /** More than a household uses between two readings of a year: 300 m³ of hot water (<i>assumed</i>). */
    private static final BigDecimal UNLIKELY = BigDecimal.valueOf(300);

    /** For whoever does not know the meter yet: neither where it is nor what it showed last is told. */
    ReadingQuestion ofStranger() {
        return new ReadingQuestion(
                key,
                new MeterRow(
                        meter.meterId(),
                        meter.kind(),
                        meter.serialNumber(),
                        meter.unit(),
                        "",
                        meter.installedOn(),
                        meter.removedOn(),
                        null,
                        CalibrationState.NONE,
                        meter.retired(),
                        null,
                        null));
    }

    @Override
    public String name() {
        return "meter-" + meter.meterId();
    }

    @Override
    public String label(Locale language, I18NProvider texts) {
        return meter.location().isEmpty()
                ? texts.getTranslation("cases.reading.label.serial", language, meter.serialNumber())
                : texts.getTranslation("cases.reading.label", language, meter.location(), meter.serialNumber());
    }

    @Override
    public List<Mistake> mistakes(String answer) {
        return read(answer).isPresent() ? List.of() : List.of(Mistake.of("wrong.READING"));
    }

    /** What to tell whoever typed it: fewer than last time, or far more; null when it looks right. */
    public @Nullable String warningKey(String answer) {
        MeterRow.LastReading last = meter.lastReading();
        Optional<BigDecimal> read = read(answer);
        if (last == null || read.isEmpty()) {
            return null;
        }
        BigDecimal used = read.get().subtract(last.reading());
        return used.signum() < 0 ? "cases.reading.less" : used.compareTo(UNLIKELY) > 0 ? "cases.reading.much" : null;
    }

    @Override
    public String show(String answer, Locale language, I18NProvider texts) {
        String shown = read(answer)
                .map(reading -> Formats.number(reading) + "\u00a0" + Formats.unit(meter.unit(), language))
                .orElse(answer);
        MeterRow.LastReading last = meter.lastReading();
        return last == null || warningKey(answer) == null
                ? shown
                : shown + "\n" + texts.getTranslation("cases.reading.note", language, Formats.number(last.reading()));
    }

    /** The number that an answer names, with a comma or a point; empty when it is none. */
    public static Optional<BigDecimal> read(String answer) {
        String number = answer.replaceAll("[\\s\\u00a0]", "").replace(',', '.');
        return number.matches("\\d{1,7}(\\.\\d{1,3})?") ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }
}
