package hu.miho.portal.cases.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import hu.miho.portal.cases.CaseIntake;
import hu.miho.portal.cases.CaseUploads;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.ClerkShell;
import jakarta.annotation.security.RolesAllowed;

/** The check page of a case that a clerk writes down. */
@Route(value = "ugyintezo/ugyek/felvetel-ellenorzes/:caseId", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class IntakeCheckView extends CheckView {

    IntakeCheckView(CaseIntake intake, CaseUploads uploads, I18NProvider texts) {
        super(new DeskFilling(intake, uploads), texts);
    }
}
