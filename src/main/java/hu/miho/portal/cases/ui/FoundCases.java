package hu.miho.portal.cases.ui;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.cases.CaseRow;
import hu.miho.portal.cases.CaseWorklist;
import hu.miho.portal.ui.Found;
import hu.miho.portal.ui.SearchSource;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A case by its number, or by the number of one of its documents. */
@Component
class FoundCases implements SearchSource {

    private final CaseWorklist cases;

    FoundCases(CaseWorklist cases) {
        this.cases = cases;
    }

    @Override
    public Found.Kind kind() {
        return Found.Kind.CASE;
    }

    @Override
    public List<Found> find(String typed, int limit) {
        return cases.numbered(typed).map(FoundCases::found).stream().toList();
    }

    private static Found found(CaseRow row) {
        return new Found(
                Found.Kind.CASE,
                Objects.requireNonNullElse(row.caseNo(), "–"),
                I18NProvider.translate(row.titleKey()) + " · " + row.customerName(),
                address(row));
    }

    static String address(CaseRow row) {
        return "ugyintezo/ugyek/" + row.id();
    }
}
