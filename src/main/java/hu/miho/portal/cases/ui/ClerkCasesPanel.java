package hu.miho.portal.cases.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import hu.miho.portal.cases.CaseRow;
import hu.miho.portal.cases.CaseWorklist;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.Objects;

/** The customer's cases. */
@org.springframework.stereotype.Component
class ClerkCasesPanel implements CustomerPanel {

    private final CaseWorklist cases;

    ClerkCasesPanel(CaseWorklist cases) {
        this.cases = cases;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Component create(CustomerId customer) {
        String title = translate("cases.desk.menu");
        return ClerkPanel.of(
                title, cases.of(customer), translate("cases.desk.none-of"), head(title), ClerkCasesPanel::row);
    }

    static DataTable head(String caption) {
        return new DataTable(caption)
                .column(translate("cases.number"))
                .column(translate("cases.facts.procedure"))
                .column(translate("cases.facts.due"))
                .column(translate("cases.desk.state"));
    }

    static void row(DataTable table, CaseRow row) {
        LocalDate due = row.dueOn();
        table.row(
                new Anchor("ugyintezo/ugyek/" + row.id(), Objects.requireNonNullElse(row.caseNo(), "–")),
                translate(row.titleKey()),
                due == null ? "–" : Formats.date(due),
                CaseBadge.of(row.state()));
    }
}
