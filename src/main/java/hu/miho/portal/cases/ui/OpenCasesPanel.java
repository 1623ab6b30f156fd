package hu.miho.portal.cases.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import hu.miho.portal.cases.CaseFilter;
import hu.miho.portal.cases.CaseWorklist;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.StartPanel;
import org.springframework.data.domain.PageRequest;

/** Everybody's open cases by deadline, for leading clerks. */
@org.springframework.stereotype.Component
class OpenCasesPanel implements StartPanel {

    private static final int MOST = 50;

    private final CaseWorklist cases;

    OpenCasesPanel(CaseWorklist cases) {
        this.cases = cases;
    }

    @Override
    public int order() {
        return 21;
    }

    @Override
    public boolean isShown() {
        return CurrentUser.hasRole(Roles.LEAD_CLERK);
    }

    @Override
    public Component create() {
        return CaseTable.titled(translate("cases.start.all"))
                .of(cases.cases(CaseFilter.NONE, PageRequest.of(0, MOST)), translate("cases.start.all.none"));
    }
}
