package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;

/** The search of the clerks' band. A page asks the module that searches, so that the shell knows no feature. */
@FunctionalInterface
public interface ClerkSearch {

    Component create();
}
