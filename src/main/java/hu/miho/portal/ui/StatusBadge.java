package hu.miho.portal.ui;

import com.vaadin.flow.component.html.Span;

/** A state in a tinted pill: icon and word. */
public final class StatusBadge extends Span {

    public StatusBadge(Tone tone, Icons icon, String text) {
        addClassNames("badge", tone.className());
        add(icon.create(), new Span(text));
    }
}
