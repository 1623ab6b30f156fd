package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;

/** What stands at the foot of every page. */
@FunctionalInterface
public interface PageFooter {

    Component create();
}
