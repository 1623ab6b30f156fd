package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.NavigationTrigger;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;

/** A step of the wizard. Whoever comes from another step goes on at its top, with keyboard and screen reader. */
abstract class RegistrationStep extends PortalPage implements AfterNavigationObserver, Focusable<RegistrationStep> {

    RegistrationStep(String titleKey, int number, PageHeader header) {
        super(titleKey);
        addClassName("narrow");
        setTabIndex(-1);
        add(RegistrationSteps.at(number), header);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (event.getLocationChangeEvent().getTrigger() != NavigationTrigger.PAGE_LOAD) {
            focus();
        }
    }
}
