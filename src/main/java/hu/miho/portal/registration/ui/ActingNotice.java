package hu.miho.portal.registration.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.registration.DelegationDetails;
import hu.miho.portal.registration.Delegations;
import hu.miho.portal.registration.Delegations.Received;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.ShellNotice;
import hu.miho.portal.ui.Tone;
import java.util.Optional;

/** Tells a delegate on every page whose affairs they are in, what they may see of them, and until when. */
@org.springframework.stereotype.Component
class ActingNotice implements ShellNotice {

    private final Delegations delegations;

    ActingNotice(Delegations delegations) {
        this.delegations = delegations;
    }

    @Override
    public Optional<Component> create() {
        return CurrentUser.hasRole(Roles.CUSTOMER) ? delegations.acting().map(ActingNotice::notice) : Optional.empty();
    }

    private static Component notice(Received received) {
        DelegationDetails one = received.delegation();
        return new NoticeBox(
                Tone.INFO,
                translate("registration.delegation.acting", received.holder()),
                new Paragraph(translate(
                        "registration.delegation.acting.what",
                        DelegationTable.areas(one),
                        Formats.date(one.validUntil()))));
    }
}
