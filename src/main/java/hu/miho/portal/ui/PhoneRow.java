package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** What a phone shows of a grid's row: a title and an amount, below them the rest and a badge. */
public final class PhoneRow extends Div {

    public PhoneRow(Component title, String amount, String secondary, @Nullable Component badge) {
        addClassName("phone-row");
        var strong = new Span(amount);
        strong.addClassName("amount");
        add(new Div(title, strong));
        var small = new Span(secondary);
        small.addClassName("secondary");
        var below = new Div(small);
        if (badge != null) {
            below.add(badge);
        }
        add(below);
    }

    public PhoneRow(String title, String amount, String secondary, @Nullable Component badge) {
        this(new Span(title), amount, secondary, badge);
    }
}
