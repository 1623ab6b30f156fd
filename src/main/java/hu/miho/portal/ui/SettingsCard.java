package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;

/** A card on the customer's page of settings. Modules that stand below that page's own declare theirs. */
@FunctionalInterface
public interface SettingsCard {

    Component create();
}
