package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import org.jspecify.annotations.Nullable;

/** The head of a page: place or number small, the title, at the right a badge and at most two actions. */
public final class PageHeader extends Header {

    private final Div aside = new Div();

    /**
     * @param eyebrow what the page is about (place, number), or null
     * @param title the page's h1
     */
    public PageHeader(@Nullable String eyebrow, String title) {
        addClassName("page-header");
        var words = new Div();
        if (eyebrow != null) {
            var small = new Paragraph(eyebrow);
            small.addClassName("eyebrow");
            words.add(small);
        }
        words.add(new H1(title));
        aside.addClassName("page-header-aside");
        var row = new Div(words, aside);
        row.addClassName("page-header-row");
        add(row);
    }

    public PageHeader withBadge(StatusBadge badge) {
        aside.addComponentAsFirst(badge);
        return this;
    }

    public PageHeader withActions(Component... actions) {
        aside.add(actions);
        return this;
    }

    /** A line under the title that says what the page is for. */
    public PageHeader withLead(String text) {
        var lead = new Paragraph(text);
        lead.addClassName("lead");
        add(lead);
        return this;
    }

    /** A link above the title to the page one came from. */
    public PageHeader withBackLink(String text, Class<? extends Component> view) {
        var link = new RouterLink(view);
        link.add(Icons.CHEVRON_LEFT.create(), new Span(text));
        link.addClassName("back-link");
        addComponentAsFirst(link);
        return this;
    }
}
