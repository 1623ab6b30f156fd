package hu.miho.portal.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import hu.miho.portal.identity.CustomerAccount;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;

/** How a customer's account stands. */
final class AccountBadge {

    private AccountBadge() {}

    static StatusBadge of(CustomerAccount account) {
        return account.active()
                ? new StatusBadge(Tone.OK, Icons.CHECK_CIRCLE, translate("identity.desk.active"))
                : new StatusBadge(Tone.BAD, Icons.LOCK, translate("identity.desk.locked"));
    }
}
