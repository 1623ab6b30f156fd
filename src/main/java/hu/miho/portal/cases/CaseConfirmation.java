package hu.miho.portal.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The part of the other party in a case: asked, reminded, their yes or no, their silence. Each step leaves an event; one that the
 * state forbids throws {@link CaseRefused} and changes nothing.
 */
final class CaseConfirmation {

    private final Case one;

    CaseConfirmation(Case one) {
        this.one = one;
    }

    /**
     * The other party has to confirm it first.
     *
     * @param until afterwards it goes on without them
     * @param whom their address, for whoever sees the case
     */
    void ask(LocalDate until, String whom, Instant now) {
        one.become(CaseState.AWAITING_OTHER_PARTY);
        one.sentOn(until, now);
        one.log(CaseEventKind.INVITED, Actor.SYSTEM, null, whom, now);
    }

    void remind(Instant now) {
        requireAsked();
        one.log(CaseEventKind.REMINDED, Actor.SYSTEM, null, null, now);
    }

    /** @param own the other party's answers */
    void confirm(Map<String, String> own, Instant now) {
        requireAsked();
        one.complete(own);
        logAnswer(CaseEventKind.CONFIRMED_BY_OTHER, null, now);
    }

    /** @param why in their words; may be empty */
    void deny(String why, Instant now) {
        requireAsked();
        logAnswer(CaseEventKind.DENIED_BY_OTHER, why.isEmpty() ? null : why, now);
    }

    /** Nobody has answered. */
    void goOnOneSided(Instant now) {
        requireAsked();
        one.log(CaseEventKind.ONE_SIDED, Actor.SYSTEM, null, null, now);
    }

    /** There is nobody who could be asked. @param why for the clerk */
    void goOnUnasked(String why, Instant now) {
        Case.require(one.state() == CaseState.DRAFT);
        one.log(CaseEventKind.ONE_SIDED, Actor.SYSTEM, null, why, now);
    }

    /** What a clerk has written down comes whole: nobody else is asked. @param note for whoever sees the case */
    void settleOnPaper(SecondParty second, String note) {
        Case.require(one.state() == CaseState.DRAFT && second != SecondParty.INVITED);
        Instant arrived = Objects.requireNonNull(one.filedAt());
        if (second == SecondParty.SIGNED) {
            logAnswer(CaseEventKind.CONFIRMED_BY_OTHER, note, arrived);
        } else {
            one.log(CaseEventKind.ONE_SIDED, Actor.SYSTEM, null, note, arrived);
        }
    }

    private void requireAsked() {
        Case.require(one.state() == CaseState.AWAITING_OTHER_PARTY);
    }

    private void logAnswer(CaseEventKind kind, @Nullable String note, Instant now) {
        one.log(kind, one.begunBy().second().actor(), null, note, now);
    }
}
