package hu.miho.portal.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A white card on the paper, with or without a heading. */
public final class Card extends Section {

    public Card() {
        addClassName("card");
    }

    public Card(String heading) {
        this();
        add(new H2(heading));
    }

    /** An ember edge on top: the one card that answers the page's question. Once a page. */
    public Card accented() {
        addClassName("card-accented");
        return this;
    }
}
