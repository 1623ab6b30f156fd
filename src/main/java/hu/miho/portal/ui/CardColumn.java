package hu.miho.portal.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Cards one below the other, each as high as what it says. */
class CardColumn extends Div {

    CardColumn(Component... cards) {
        super(cards);
        addClassName("card-column");
    }
}
