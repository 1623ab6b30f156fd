package hu.miho.portal.cases.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import hu.miho.portal.cases.CaseFilter;
import hu.miho.portal.cases.CaseWorklist;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.ui.StartPanel;
import org.springframework.data.domain.PageRequest;

/** The open cases that the clerk deals with, by deadline. */
@org.springframework.stereotype.Component
class MyCasesPanel implements StartPanel {

    private static final int MOST = 50;

    private final CaseWorklist cases;

    MyCasesPanel(CaseWorklist cases) {
        this.cases = cases;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Component create() {
        var mine = new CaseFilter(null, null, CurrentUser.required().userName(), null, null);
        return CaseTable.titled(translate("cases.start.title"))
                .of(cases.cases(mine, PageRequest.of(0, MOST)), translate("cases.start.none"));
    }
}
