package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import hu.miho.portal.ui.Card;

/** A card with what can be done about it beside its heading. */
abstract class HeadedCard extends Composite<Card> {

    private final Div head = new Div();
    private final String heading;

    /** @param headingKey the key of its heading */
    HeadedCard(String headingKey) {
        heading = getTranslation(headingKey);
        head.addClassName("card-head");
        head.add(new H2(heading));
        getContent().add(head);
    }

    /** Whoever hears the page hears what the button is about, too. */
    final void action(Button button) {
        button.setAriaLabel(button.getText() + ": " + heading);
        head.add(button);
    }

    final void add(Component... parts) {
        getContent().add(parts);
    }
}
