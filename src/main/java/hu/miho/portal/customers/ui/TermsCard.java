package hu.miho.portal.customers.ui;

import com.vaadin.flow.component.Composite;
import hu.miho.portal.customers.ContractDetails;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;

/** Which contract it is, and for how long. */
class TermsCard extends Composite<Card> {

    TermsCard(ContractDetails contract) {
        getContent()
                .add(new KeyValues()
                        .add(getTranslation("customers.contract.number"), contract.contractNo())
                        .add(
                                getTranslation("customers.contract.kind"),
                                getTranslation("customers.contract." + contract.kind()))
                        .add(
                                getTranslation("customers.contract.group"),
                                getTranslation("customers.group." + contract.group()))
                        .add(getTranslation("customers.contract.validity"), validity(contract)));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("customers.contract.terms"));
    }

    private String validity(ContractDetails contract) {
        return contract.validTo() == null
                ? getTranslation("customers.contract.openended", Formats.date(contract.validFrom()))
                : Formats.date(contract.validFrom()) + " – " + Formats.date(contract.validTo());
    }
}
