package hu.miho.portal.customers.ui;

import com.vaadin.flow.component.Composite;
import hu.miho.portal.customers.ContractDetails;
import hu.miho.portal.shared.PostalAddress;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.KeyValues;
import java.util.Optional;

/** How the bills of a contract are made and paid, who pays them and where they go. */
class BillingCard extends Composite<Card> {

    BillingCard(ContractDetails contract) {
        getContent()
                .add(new KeyValues()
                        .add(
                                getTranslation("customers.contract.method"),
                                getTranslation("customers.method." + contract.paymentMethod()))
                        .add(
                                getTranslation("customers.contract.mode"),
                                getTranslation("customers.mode." + contract.billingMode()))
                        .add(getTranslation("customers.contract.payer"), payer(contract))
                        .add(getTranslation("customers.contract.billsgoto"), billsGoTo(contract)));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("customers.contract.payment"));
    }

    private String payer(ContractDetails contract) {
        return Optional.ofNullable(contract.payerName()).orElse(getTranslation("customers.contract.yourself"));
    }

    private String billsGoTo(ContractDetails contract) {
        return Optional.ofNullable(contract.billsGoTo())
                .map(PostalAddress::toString)
                .orElse(getTranslation("customers.contract.yourmailing"));
    }
}
