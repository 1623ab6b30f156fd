package hu.miho.portal.cases.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import hu.miho.portal.cases.CaseWorklist;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.CustomerPanel;

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
        return CaseTable.titled(translate("cases.desk.menu")).of(cases.of(customer), translate("cases.desk.none-of"));
    }
}
