package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;

/** Something to show beside the sign-in form. */
@FunctionalInterface
public interface SignInHint {

    Component create();
}
