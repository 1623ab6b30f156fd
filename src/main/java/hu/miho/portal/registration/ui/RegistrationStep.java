package hu.miho.portal.registration.ui;

import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;

/** A step of the wizard. */
abstract class RegistrationStep extends PortalPage {

    RegistrationStep(String titleKey, int number, PageHeader header) {
        super(titleKey);
        addClassName("narrow");
        add(RegistrationSteps.at(number), header);
    }
}
