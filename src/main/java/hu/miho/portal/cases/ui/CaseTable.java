package hu.miho.portal.cases.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Anchor;
import hu.miho.portal.cases.CaseRow;
import hu.miho.portal.ui.ClerkTable;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.Objects;

/** Cases as the clerks' panels list them. */
final class CaseTable {

    private CaseTable() {}

    static ClerkTable<CaseRow> titled(String title) {
        return new ClerkTable<CaseRow>(title)
                .column(
                        translate("cases.number"),
                        row -> new Anchor(FoundCases.address(row), Objects.requireNonNullElse(row.caseNo(), "–")))
                .column(translate("cases.facts.procedure"), row -> translate(row.titleKey()))
                .column(translate("cases.facts.due"), CaseTable::due)
                .column(translate("cases.desk.state"), row -> CaseBadge.of(row.state()));
    }

    private static String due(CaseRow row) {
        LocalDate due = row.dueOn();
        return due == null ? "–" : Formats.date(due);
    }
}
