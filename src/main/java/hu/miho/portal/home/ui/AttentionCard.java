package hu.miho.portal.home.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import hu.miho.portal.home.AttentionItem;
import hu.miho.portal.home.AttentionItem.CalibrationEnds;
import hu.miho.portal.home.AttentionItem.DirectDebitRefused;
import hu.miho.portal.home.AttentionItem.OverdueBills;
import hu.miho.portal.home.AttentionItem.UnreadAnswers;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import java.util.List;

/** What the customer should see to, each with the page where it is done. */
class AttentionCard extends Composite<Card> {

    AttentionCard(List<AttentionItem> items) {
        getContent().add(items.isEmpty() ? nothing() : list(items));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("dashboard.todo"));
    }

    private Div nothing() {
        var nothing = new Div(Icons.CHECK_CIRCLE.create(), new Paragraph(getTranslation("dashboard.todo.none")));
        nothing.addClassName("todo-none");
        return nothing;
    }

    private UnorderedList list(List<AttentionItem> items) {
        var list = new UnorderedList();
        list.addClassName("todo");
        items.forEach(item -> list.add(entry(item)));
        return list;
    }

    private ListItem entry(AttentionItem item) {
        return switch (item) {
            case OverdueBills bills ->
                entry(
                        Icons.ALERT_CIRCLE,
                        getTranslation("dashboard.todo.overdue", bills.count()),
                        getTranslation("dashboard.todo.overdue.text", Formats.money(bills.amount())),
                        new Anchor("szamlak?allapot=lejart", getTranslation("dashboard.todo.overdue.link")));
            case DirectDebitRefused refused ->
                entry(
                        Icons.ALERT_TRIANGLE,
                        getTranslation("dashboard.todo.refused", refused.count()),
                        getTranslation("dashboard.todo.refused.text", Formats.date(refused.lastOn())),
                        new Anchor("szamlak", getTranslation("dashboard.todo.refused.link")));
            case UnreadAnswers answers ->
                entry(
                        Icons.MAIL,
                        getTranslation("dashboard.todo.answers", answers.count()),
                        getTranslation("dashboard.todo.answers.text"),
                        new Anchor("uzeneteim", getTranslation("dashboard.todo.answers.link")));
            case CalibrationEnds calibration -> calibrationEntry(calibration);
        };
    }

    private ListItem calibrationEntry(CalibrationEnds calibration) {
        String when = calibration.ended() ? "ended" : "ends";
        String meter = getTranslation("metering.kind." + calibration.meter().kind()) + ", "
                + calibration.meter().location();
        return entry(
                Icons.ALERT_TRIANGLE,
                getTranslation("dashboard.todo.calibration." + when),
                getTranslation(
                        "dashboard.todo.calibration." + when + ".text", meter, Formats.date(calibration.until())),
                new Anchor("elerhetosegek", getTranslation("dashboard.todo.calibration.link")));
    }

    private static ListItem entry(Icons icon, String title, String text, Anchor link) {
        return new ListItem(icon.create(), new Div(new H3(title), new Paragraph(text), link));
    }
}
