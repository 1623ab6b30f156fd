package hu.miho.portal.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.identity.CustomerAccount;
import hu.miho.portal.identity.CustomerAccounts;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.ReasonDialog;
import hu.miho.portal.ui.Toast;
import java.util.stream.Collectors;

/** The customer's portal account: how it stands, the last sign-ins, locking it. */
@org.springframework.stereotype.Component
class ClerkAccountPanel implements CustomerPanel {

    private final CustomerAccounts accounts;

    ClerkAccountPanel(CustomerAccounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Width width() {
        return Width.QUARTER;
    }

    @Override
    public Component create(CustomerId customer) {
        var panel = new ClerkPanel(translate("identity.desk.title"));
        accounts.of(customer)
                .ifPresentOrElse(
                        account -> panel.add(facts(account), actions(customer, account)),
                        () -> panel.add(new Paragraph(translate("identity.desk.none"))));
        return panel;
    }

    private static Component facts(CustomerAccount account) {
        return new KeyValues()
                .add(translate("identity.desk.state"), AccountBadge.of(account))
                .add(translate("identity.desk.email"), account.email().value())
                .add(translate("identity.desk.since"), Formats.dateTime(account.createdAt()))
                .add(translate("identity.desk.sessions"), String.valueOf(account.openSessions()))
                .add(
                        translate("identity.desk.sign-ins"),
                        account.lastSignIns().isEmpty()
                                ? "–"
                                : account.lastSignIns().stream()
                                        .map(each -> Formats.dateTime(each.at()) + " " + each.device())
                                        .collect(Collectors.joining("; ")));
    }

    private Component actions(CustomerId customer, CustomerAccount account) {
        var actions = new Div();
        actions.addClassName("actions");
        if (account.active()) {
            actions.add(Buttons.secondary(
                    translate("identity.desk.email.change"), () -> new EmailChangeDialog(accounts, customer).open()));
            actions.add(Buttons.secondary(
                    translate("identity.desk.lock"),
                    () -> new ReasonDialog("identity.desk.lock", reason -> {
                                accounts.lock(customer, reason);
                                done("identity.desk.now-locked");
                            })
                            .open()));
        } else {
            actions.add(Buttons.secondary(translate("identity.desk.unlock"), () -> {
                accounts.unlock(customer);
                done("identity.desk.unlocked");
            }));
        }
        if (account.openSessions() > 0) {
            actions.add(Buttons.secondary(translate("identity.desk.end"), () -> {
                accounts.endSessions(customer);
                done("identity.desk.ended");
            }));
        }
        return actions;
    }

    static void done(String key) {
        Toast.show(translate(key));
        PortalPage.showAnew();
    }
}
