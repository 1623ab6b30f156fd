package hu.miho.portal.backoffice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.backoffice.CustomerLooks;
import hu.miho.portal.backoffice.CustomerLooks.Look;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.SettingsCard;
import java.util.List;

/** Tells the customer that, and when, a clerk looked at their data. */
@org.springframework.stereotype.Component
class LooksCard implements SettingsCard {

    private final CustomerLooks looks;

    LooksCard(CustomerLooks looks) {
        this.looks = looks;
    }

    @Override
    public Component create() {
        var card = new Card(translate("backoffice.looks.own"));
        card.add(new Paragraph(translate("backoffice.looks.own.text")));
        List<Look> own = looks.own();
        if (own.isEmpty()) {
            card.add(new Paragraph(translate("backoffice.looks.own.none")));
            return card;
        }
        var table = new DataTable(translate("backoffice.looks.own"))
                .column(translate("backoffice.audit.when"))
                .column(translate("customers.details.id"));
        own.forEach(
                look -> table.row(Formats.dateTime(look.at()), look.customer().toString()));
        card.add(table);
        return card;
    }
}
