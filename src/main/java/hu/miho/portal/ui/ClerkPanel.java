package hu.miho.portal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;

/** A dense card of the clerks' pages with a heading strip. */
public final class ClerkPanel extends Section {

    private final Div strip = new Div();

    public ClerkPanel(String heading) {
        addClassName("clerk-panel");
        strip.addClassName("clerk-panel-strip");
        strip.add(new H2(heading));
        add(strip);
    }

    /** Says beside the heading how many there are. */
    void count(int items) {
        var count = new Span(String.valueOf(items));
        count.addClassName("clerk-panel-count");
        strip.add(count);
    }
}
