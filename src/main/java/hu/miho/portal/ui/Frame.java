package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;

/** What stands around a page. */
interface Frame {

    void show(HasElement page);

    Component component();
}
