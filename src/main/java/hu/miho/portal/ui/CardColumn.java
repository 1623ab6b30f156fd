package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Cards one below the other, each as high as what it says. */
public final class CardColumn extends Div {

    public CardColumn(Component... cards) {
        super(cards);
        addClassName("card-column");
    }
}
