package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hu.miho.portal.cases.Actor;
import hu.miho.portal.cases.CaseDetails;
import hu.miho.portal.cases.CaseEvent;
import hu.miho.portal.cases.CaseRow;
import hu.miho.portal.cases.CaseState;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has happened in a case, what goes on now, and what comes next. */
class CaseTimeline extends OrderedList {

    private final boolean isForClerks;

    /** @param isForClerks with the steps among clerks, and their names */
    CaseTimeline(CaseDetails details, boolean isForClerks) {
        this.isForClerks = isForClerks;
        addClassName("timeline");
        details.events().stream()
                .filter(event -> isForClerks || event.kind().isForCustomer())
                .forEach(event -> add(done(event)));
        CaseRow row = details.row();
        if (row.state().isOpen()) {
            add(now(row));
            row.state().ahead().forEach(next -> add(next(next)));
        }
    }

    private ListItem done(CaseEvent event) {
        String who = event.actor() == Actor.CLERK && isForClerks
                ? String.valueOf(event.actorName())
                : getTranslation(event.actor().textKey() + (isForClerks ? ".name" : ""));
        return item(
                "done",
                Icons.CHECK_CIRCLE,
                getTranslation(event.kind().textKey()),
                Formats.dateTime(event.happenedAt()) + " · " + who,
                event.note());
    }

    private ListItem now(CaseRow row) {
        LocalDate due = row.dueOn();
        String turn =
                getTranslation(row.awaitsCustomer() ? "cases.turn.AWAITING_SUPPLEMENT" : "cases.turn." + row.state());
        var item = item(
                "now",
                Icons.HOURGLASS,
                getTranslation(row.awaitsCustomer() ? "cases.step.AWAITING_YOU" : "cases.step." + row.state()),
                due == null ? turn : getTranslation("cases.turn.by", Formats.date(due), turn),
                null);
        item.getElement().setAttribute("aria-current", "step");
        return item;
    }

    private ListItem next(CaseState state) {
        return item(
                "next",
                null,
                getTranslation("cases.ahead." + state),
                getTranslation("cases.ahead." + state + ".who"),
                null);
    }

    private ListItem item(String kind, @Nullable Icons icon, String title, String detail, @Nullable String note) {
        var dot = new Span();
        dot.addClassName("timeline-dot");
        if (icon != null) {
            dot.add(icon.create());
        }
        var heading = new Paragraph(title);
        heading.addClassName("timeline-title");
        var small = new Paragraph(detail);
        small.addClassName("secondary");
        var words = new Div(heading);
        if (note != null && !note.isBlank()) {
            var quoted = new Paragraph(note);
            quoted.addClassName("timeline-note");
            words.add(quoted);
        }
        words.add(small);
        var item = new ListItem(dot, words);
        item.addClassName(kind);
        return item;
    }
}
