package hu.miho.portal.registration.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.SettingsCard;
import org.springframework.core.annotation.Order;

/** The way to one's delegates, among the settings. */
@org.springframework.stereotype.Component
@Order(1)
class DelegationsCard implements SettingsCard {

    @Override
    public Component create() {
        var card = new Card(translate("registration.delegation.title"));
        card.add(
                new Paragraph(translate("registration.delegation.lead")),
                LinkButton.secondary(translate("registration.delegation.open"), DelegationsView.PATH));
        return card;
    }
}
