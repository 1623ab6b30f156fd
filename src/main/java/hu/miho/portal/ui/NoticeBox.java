package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** A tinted box with something that one has to know before going on. */
public final class NoticeBox extends Div {

    public NoticeBox(Tone tone, String text) {
        this(tone, new Paragraph(text));
    }

    public NoticeBox(Tone tone, String title, Component... body) {
        this(tone, head(title, body));
    }

    private NoticeBox(Tone tone, Component words) {
        addClassNames("notice", tone.className());
        add(tone.icon().create(), words);
    }

    private static Component head(String title, Component... body) {
        var heading = new Paragraph(title);
        heading.addClassName("notice-title");
        var words = new Div(heading);
        words.add(body);
        return words;
    }
}
