package hu.miho.portal.registration.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.registration.DelegationDetails;
import hu.miho.portal.registration.OfficeDelegations;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.LinkButton;
import java.util.List;

/** Who may act for the customer today. */
@org.springframework.stereotype.Component
class OfficeDelegatesPanel implements CustomerPanel {

    private final OfficeDelegations delegations;

    OfficeDelegatesPanel(OfficeDelegations delegations) {
        this.delegations = delegations;
    }

    @Override
    public int order() {
        return 24;
    }

    @Override
    public Width width() {
        return Width.QUARTER;
    }

    @Override
    public Component create(CustomerId customer) {
        var panel = new ClerkPanel(translate("registration.delegation.title"));
        List<DelegationDetails> open = delegations.of(customer).stream()
                .filter(one -> one.state().isOpen())
                .toList();
        if (open.isEmpty()) {
            panel.add(new Paragraph(translate("registration.delegation.office.none")));
        } else {
            var facts = new KeyValues();
            open.forEach(one -> facts.add(
                    one.name(),
                    translate(one.kind().textKey()) + ", " + Formats.date(one.validUntil()) + " – "
                            + translate(one.state().textKey())));
            panel.add(facts);
        }
        panel.add(LinkButton.secondary(
                translate("registration.delegation.office.open"), OfficeDelegationsView.PATH + "/" + customer));
        return panel;
    }
}
