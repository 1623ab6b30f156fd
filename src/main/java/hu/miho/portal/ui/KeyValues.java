package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;

/** Terms and their values, one a line. */
public final class KeyValues extends DescriptionList {

    public KeyValues() {
        addClassName("key-values");
    }

    public KeyValues add(String term, String value) {
        return add(term, new Span(value));
    }

    public KeyValues add(String term, Component value) {
        var pair = new Div();
        pair.getElement().appendChild(new Term(term).getElement(), new Description(value).getElement());
        getElement().appendChild(pair.getElement());
        return this;
    }

    /** Adds the line only when the value is known. */
    public KeyValues addKnown(String term, @Nullable String value) {
        return value == null || value.isBlank() ? this : add(term, value);
    }
}
