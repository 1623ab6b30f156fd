package hu.miho.portal.cases;

import hu.miho.portal.cases.CaseRefused.Reason;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.TypedCode;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Asks the other party, reminds them half way, and lets the case go on one-sided when they do not answer. */
@Component
class Invitations {

    private static final Logger LOG = LoggerFactory.getLogger(Invitations.class);

    private final InvitationRepository invitations;
    private final CaseRepository cases;
    private final Registration registration;
    private final CaseMails mails;
    private final CaseProperties properties;
    private final TransactionOperations transaction;
    private final Clock clock;

    Invitations(
            InvitationRepository invitations,
            CaseRepository cases,
            Registration registration,
            CaseMails mails,
            CaseProperties properties,
            TransactionOperations transaction,
            Clock clock) {
        this.invitations = invitations;
        this.cases = cases;
        this.registration = registration;
        this.mails = mails;
        this.properties = properties;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** In the caller's transaction. @param party whose turn it is: the one who has not begun */
    void invite(Case one, OtherParty party) {
        TypedCode code = TypedCode.create();
        EmailAddress address = Objects.requireNonNull(party.email());
        one.confirmation()
                .ask(LocalDate.now(clock).plusDays(properties.otherPartyDays()), address.value(), clock.instant());
        cases.saveAndFlush(one);
        invitations.saveAndFlush(new Invitation(one.id(), party, code.hash(), clock.instant()));
        if (one.begunBy() == CasePage.Party.OTHER) {
            mails.invite("case-invitation-leaving", one, party.name(), address, code);
        } else {
            mails.invite("case-invitation", one, party.name(), address, code);
            mails.send("case-awaiting", one, party.name(), List.of());
        }
    }

    /** Sends a new code; the one before stops working. @throws CaseRefused when the case has gone on */
    void remind(Case one) {
        Invitation invitation = invitations
                .findById(one.id())
                .filter(Invitation::isOpen)
                .orElseThrow(() -> new CaseRefused(Reason.STATE_FORBIDS));
        TypedCode code = TypedCode.create();
        one.confirmation().remind(clock.instant());
        invitation.renew(code.hash(), clock.instant());
        invitations.saveAndFlush(invitation);
        cases.saveAndFlush(one);
        mails.invite(
                one.begunBy() == CasePage.Party.OTHER ? "case-invitation-leaving-reminder" : "case-invitation-reminder",
                one,
                invitation.name(),
                invitation.email(),
                code);
    }

    /** A code for somebody who is known in another way; the one before stops working, the reminder still comes. */
    String newCode(UUID caseId) {
        Invitation invitation = invitations
                .findById(caseId)
                .filter(Invitation::isOpen)
                .orElseThrow(() -> new CaseRefused(Reason.STATE_FORBIDS));
        TypedCode code = TypedCode.create();
        invitation.replaceCode(code.hash());
        invitations.saveAndFlush(invitation);
        return code.value();
    }

    @Scheduled(cron = "0 20 9 * * *", zone = "Europe/Budapest")
    void remind() {
        each(invitations.toRemind(daysAgo(properties.otherPartyDays() / 2)), this::remind);
    }

    @Scheduled(cron = "0 40 4 * * *", zone = "Europe/Budapest")
    void goOnWithoutAnswer() {
        each(invitations.unanswered(daysAgo(properties.otherPartyDays())), one -> {
            one.confirmation().goOnOneSided(clock.instant());
            invitations.findById(one.id()).ifPresent(invitation -> invitation.use(clock.instant()));
            registration.receiveOneSided(one);
        });
    }

    /** What has been withdrawn or answered meanwhile is left alone. */
    private void each(List<UUID> ids, Consumer<Case> step) {
        for (UUID id : ids) {
            try {
                transaction.executeWithoutResult(status -> cases.lock(id)
                        .filter(one -> one.state() == CaseState.AWAITING_OTHER_PARTY)
                        .ifPresent(step));
            } catch (RuntimeException broken) {
                LOG.error("Case {} is tried again", id, broken);
            }
        }
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }
}
