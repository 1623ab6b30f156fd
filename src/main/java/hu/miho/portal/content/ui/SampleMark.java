package hu.miho.portal.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;

/** Says of a value that it is our guess, until the company confirms it. */
final class SampleMark {

    private SampleMark() {}

    static StatusBadge badge() {
        return new StatusBadge(Tone.NEUTRAL, Icons.INFO, translate("content.sample"));
    }

    /** The value, marked when it is a sample. */
    static Component marked(String value, boolean sample) {
        if (!sample) {
            return new Span(value);
        }
        var row = new Div(new Span(value), badge());
        row.addClassName("with-badge");
        return row;
    }
}
