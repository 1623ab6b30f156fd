package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.metering.MeterRow;
import java.util.List;
import java.util.Locale;

/**
 * Which of one's own meters it is about.
 *
 * @param meters those that can be chosen
 */
public record MeterQuestion(String key, List<MeterRow> meters) implements Question {

    public MeterQuestion {
        meters = List.copyOf(meters);
    }

    @Override
    public List<Mistake> mistakes(String answer) {
        return meters.stream().anyMatch(meter -> meter.meterId().equals(answer))
                ? List.of()
                : List.of(Mistake.of("missing.METER"));
    }

    @Override
    public String show(String answer, Locale language, I18NProvider texts) {
        return meters.stream()
                .filter(meter -> meter.meterId().equals(answer))
                .map(meter -> texts.getTranslation("cases.meter", language, meter.location(), meter.serialNumber()))
                .findFirst()
                .orElse("");
    }
}
