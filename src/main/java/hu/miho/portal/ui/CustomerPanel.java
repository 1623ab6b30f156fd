package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import hu.miho.portal.shared.CustomerId;

/** A part of the clerks' page of a customer. Each module declares its own, so that the page knows no feature. */
public interface CustomerPanel {

    /** Its place on the page. */
    int order();

    /** How much of the page's width it takes on a wide screen. */
    enum Width {
        QUARTER,
        HALF,
        FULL
    }

    default Width width() {
        return Width.HALF;
    }

    /** What the module has of the customer today. */
    Component create(CustomerId customer);
}
