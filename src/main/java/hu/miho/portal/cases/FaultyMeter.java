package hu.miho.portal.cases;

import hu.miho.portal.cases.TextQuestion.Kind;
import hu.miho.portal.metering.MeterRow;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** <i>Hibás mérő</i>: looked at, then repaired or replaced within 30 days of the minutes. Nothing changes in billing yet. */
@Component
class FaultyMeter implements Procedure {

    private static final String METER = "meter";
    private static final String SINCE = "since";
    private static final int YEARS_BACK = 2;

    @Override
    public String id() {
        return "faulty-meter";
    }

    @Override
    public int order() {
        return 100;
    }

    @Override
    public boolean isOffered(Known known) {
        return known.places().stream()
                .anyMatch(place -> !known.meters().apply(place.summary()).isEmpty());
    }

    @Override
    public List<CasePage> pages(Filing filing) {
        var pages = new ArrayList<>(placesPage(filing.known(), false));
        List<MeterRow> meters = filing.chosenPlaces().stream()
                .findFirst()
                .map(place -> filing.known().meters().apply(place.summary()))
                .orElse(List.of());
        pages.add(CasePage.of(key(METER), new MeterQuestion(key(METER), meters)));
        pages.add(CasePage.of(
                key("fault"),
                new ChoiceQuestion(key("fault"), List.of("STOPPED", "LEAKING", "UNREADABLE", "SEAL", "IMPLAUSIBLE")),
                new DateQuestion(key(SINCE), filing.on().minusYears(YEARS_BACK), filing.on()),
                new TextQuestion(key("details"), Kind.LINE, false)));
        pages.add(CasePage.of(
                key("visit"),
                new TextQuestion(key("phone"), Kind.PHONE, true),
                new TextQuestion(key("reachable"), Kind.LINE, false)));
        return pages;
    }

    @Override
    public List<NeededPaper> papers(Filing filing) {
        return List.of(NeededPaper.later(PaperKind.METER_PHOTO));
    }

    @Override
    public List<Change> changes(Filing filing) {
        return List.of();
    }
}
