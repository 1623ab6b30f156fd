package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;

/** A part of the clerks' start page: what is to be done today. Each module declares its own, so that the page knows no feature. */
public interface StartPanel {

    /** Its place on the page. */
    int order();

    /** Whether it is for whoever looks. */
    default boolean isShown() {
        return true;
    }

    /** What there is to do now. */
    Component create();
}
