package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.Component;
import hu.miho.portal.cases.CaseFigures;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.StartPanel;
import hu.miho.portal.ui.WeekChart;

/** Cases that came in and that were decided, week by week, for leading clerks. */
@org.springframework.stereotype.Component
class CasesChart implements StartPanel {

    private final CaseFigures figures;

    CasesChart(CaseFigures figures) {
        this.figures = figures;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public boolean isShown() {
        return CurrentUser.hasRole(Roles.LEAD_CLERK);
    }

    @Override
    public Component create() {
        CaseFigures.Flow flow = figures.flow();
        return new WeekChart("cases.figures", flow.weeks())
                .withCounts(flow.in())
                .withCounts(flow.out())
                .panel();
    }
}
