package hu.miho.portal.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The company's mark and name, leading home. */
final class Brand extends Anchor {

    Brand(String href, String subtitle) {
        super(href);
        addClassName("brand");
        var mark = new Image("logo.svg", "");
        mark.addClassName("brand-mark");
        var name = new Span("MIHŐ");
        name.addClassName("brand-name");
        var below = new Span(subtitle);
        below.addClassName("brand-subtitle");
        add(mark, new Div(name, below));
    }
}
