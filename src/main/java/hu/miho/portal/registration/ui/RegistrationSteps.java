package hu.miho.portal.registration.ui;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.ui.WizardSteps;

/** The registration's steps; the last one is done in the visitor's mailbox. */
final class RegistrationSteps {

    private RegistrationSteps() {}

    static WizardSteps at(int current) {
        return new WizardSteps(
                current,
                I18NProvider.translate("registration.step.data"),
                I18NProvider.translate("registration.step.check"),
                I18NProvider.translate("registration.step.mail"));
    }
}
