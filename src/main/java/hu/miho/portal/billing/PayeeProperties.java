package hu.miho.portal.billing;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The company's account that bills are paid to. The defaults are placeholders and shown as such.
 *
 * @param name the account holder
 * @param accountNumber three groups of eight digits
 */
@ConfigurationProperties("portal.payee")
record PayeeProperties(
        @DefaultValue("MIHŐ Kft.") String name,
        @DefaultValue(PLACEHOLDER) String accountNumber) {

    private static final String PLACEHOLDER = "00000000-00000000-00000000";

    Payee toPayee() {
        return new Payee(name, accountNumber, PLACEHOLDER.equals(accountNumber));
    }
}
