package hu.miho.portal.cases.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import hu.miho.portal.cases.CaseForms;
import hu.miho.portal.cases.CaseService;
import hu.miho.portal.cases.CaseUploads;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.PortalShell;
import jakarta.annotation.security.RolesAllowed;

/** The check page of one's own case. */
@Route(value = "ugyeim/ellenorzes/:caseId", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class CaseCheckView extends CheckView {

    CaseCheckView(CaseForms forms, CaseService service, CaseUploads uploads, I18NProvider texts) {
        super(new OwnFilling(forms, service, uploads), texts);
    }
}
