package hu.miho.portal.cases.ui;

import com.vaadin.flow.router.Route;
import hu.miho.portal.cases.CaseIntake;
import hu.miho.portal.cases.CaseUploads;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.ClerkShell;
import jakarta.annotation.security.RolesAllowed;

/** A page of the form of a case that a clerk writes down. */
@Route(value = "ugyintezo/ugyek/felvetel/:caseId/:page?", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class IntakeFormView extends FormView {

    IntakeFormView(CaseIntake intake, CaseUploads uploads) {
        super(new DeskFilling(intake, uploads));
    }
}
