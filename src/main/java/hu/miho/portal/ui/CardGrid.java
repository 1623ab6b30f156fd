package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** Cards side by side where there is room, one below the other where there is not. */
public final class CardGrid extends Div {

    private CardGrid(String columns, Component... cards) {
        super(cards);
        addClassNames("card-grid", columns);
    }

    public static CardGrid two(Component... cards) {
        return new CardGrid("two", cards);
    }

    public static CardGrid three(Component... cards) {
        return new CardGrid("three", cards);
    }

    /** A wide card and a narrow one, as on the page of a bill. */
    public static CardGrid wideAndNarrow(Component wide, Component narrow) {
        return new CardGrid("wide-narrow", wide, narrow);
    }
}
