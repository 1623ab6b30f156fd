package hu.miho.portal.feeds.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import hu.miho.portal.cases.ToldChange;
import hu.miho.portal.cases.ToldChanges;
import hu.miho.portal.ui.ClerkTable;
import hu.miho.portal.ui.CustomerPage;
import hu.miho.portal.ui.Formats;
import java.util.Optional;

/** What the billing system was told and has not answered yet, and what it refused. */
@org.springframework.stereotype.Component
class ExportsPanel {

    private final ToldChanges changes;

    ExportsPanel(ToldChanges changes) {
        this.changes = changes;
    }

    Component create() {
        var panels = new Div();
        panels.addClassName("clerk-panels");
        var waiting = table("feeds.exports.waiting").of(changes.waiting(), translate("feeds.exports.waiting.none"));
        var refused = table("feeds.exports.refused")
                .column(
                        translate("feeds.exports.reason"),
                        change -> Optional.ofNullable(change.reason()).orElse("–"))
                .of(changes.refused(), translate("feeds.exports.refused.none"));
        waiting.addClassName("panel-half");
        refused.addClassName("panel-half");
        panels.add(waiting, refused);
        return panels;
    }

    private static ClerkTable<ToldChange> table(String key) {
        return new ClerkTable<ToldChange>(translate(key))
                .column(
                        translate("feeds.exports.case"),
                        change -> new Anchor(
                                "ugyintezo/ugyek/" + change.caseId(),
                                change.approved().caseNo() + " / "
                                        + change.approved().changeNo()))
                .column(
                        translate("feeds.exports.customer"),
                        change -> new Anchor(
                                CustomerPage.address(change.approved().change().customer()),
                                change.approved().change().customer().toString()))
                .column(translate("feeds.exports.field"), change -> translate(change.fieldKey()))
                .column(
                        translate("feeds.exports.approved"),
                        change -> Formats.dateTime(change.approved().approvedAt()));
    }
}
