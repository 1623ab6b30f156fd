package hu.miho.portal.cases.ui;

import com.vaadin.flow.router.Route;
import hu.miho.portal.cases.CaseForms;
import hu.miho.portal.cases.CaseService;
import hu.miho.portal.cases.CaseUploads;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.PortalShell;
import jakarta.annotation.security.RolesAllowed;

/** A page of the form of one's own case. */
@Route(value = "ugyeim/kitoltes/:caseId/:page?", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class CaseFormView extends FormView {

    CaseFormView(CaseForms forms, CaseService service, CaseUploads uploads) {
        super(new OwnFilling(forms, service, uploads));
    }
}
