package hu.miho.portal.cases;

import hu.miho.portal.cases.CaseRefused.Reason;
import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.shared.TypedCode;
import hu.miho.portal.ui.ClientAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the other party of a case does, without an account, by the code that was mailed to them. */
@Service
public class OtherPartyService {

    private static final Budget LOOKS = new Budget("CASE_CODES", 30, Duration.ofHours(1));

    private final InvitationRepository invitations;
    private final CaseRepository cases;
    private final Procedures procedures;
    private final Filings filings;
    private final Registration registration;
    private final PaperPages papers;
    private final Budgets budgets;
    private final Clock clock;

    OtherPartyService(
            InvitationRepository invitations,
            CaseRepository cases,
            Procedures procedures,
            Filings filings,
            Registration registration,
            PaperPages papers,
            Budgets budgets,
            Clock clock) {
        this.invitations = invitations;
        this.cases = cases;
        this.procedures = procedures;
        this.filings = filings;
        this.registration = registration;
        this.papers = papers;
        this.budgets = budgets;
        this.clock = clock;
    }

    /**
     * What there is to confirm; empty when the code opens nothing, any more or ever. Changes nothing in the case.
     *
     * @throws CaseRefused when too many codes were tried from there
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public Optional<OtherPartyForm> look(String code, ClientAddress from) {
        Optional<OtherPartyForm> found = open(code).map(this::form);
        if (found.isEmpty() && !budgets.take(LOOKS, from.subscriber())) {
            throw new CaseRefused(Reason.TOO_MANY_ATTEMPTS);
        }
        return found;
    }

    /**
     * Confirms the case with the other party's part of it. Once: a code that was used opens nothing.
     *
     * @param privacyNoticeVersion what they have acknowledged
     * @throws NoSuchCase when the code opens nothing
     * @throws CaseRefused when answers are missing or wrong
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void confirm(String code, Map<String, String> answers, String privacyNoticeVersion) {
        answer(code, one -> {
            OtherPartyForm form = form(one);
            var own = new HashMap<String, String>();
            form.asked().stream()
                    .flatMap(page -> page.questions().stream())
                    .forEach(question -> own.put(question.name(), answers.getOrDefault(question.name(), "")));
            if (!form.asked().stream().allMatch(page -> page.isComplete(new Answers(own)))) {
                throw new CaseRefused(Reason.INCOMPLETE);
            }
            own.put("other-privacy-notice", privacyNoticeVersion);
            one.confirmation().confirm(own, clock.instant());
        });
    }

    /**
     * The other party does not agree: the case goes to a clerk, who asks both.
     *
     * @param why in their words; may be empty
     * @throws NoSuchCase when the code opens nothing
     */
    @PreAuthorize("permitAll()")
    @Transactional
    public void deny(String code, String why) {
        answer(code, one -> one.confirmation().deny(why.strip(), clock.instant()));
    }

    /** Of two who answer at once the second waits for the first, and then finds the code used. */
    private void answer(String code, Consumer<Case> step) {
        Invitation invitation = invitations
                .lock(TypedCode.hash(code))
                .filter(Invitation::isOpen)
                .orElseThrow(NoSuchCase::new);
        Case one = cases.lock(invitation.caseId())
                .filter(found -> found.state() == CaseState.AWAITING_OTHER_PARTY)
                .orElseThrow(NoSuchCase::new);
        step.accept(one);
        invitation.use(clock.instant());
        invitations.saveAndFlush(invitation);
        registration.receive(one, one.begunBy().second().actor());
    }

    private Optional<Case> open(String code) {
        return invitations
                .findByCodeHash(TypedCode.hash(code))
                .filter(Invitation::isOpen)
                .flatMap(invitation -> cases.findById(invitation.caseId()))
                .filter(one -> one.state() == CaseState.AWAITING_OTHER_PARTY);
    }

    private OtherPartyForm form(Case one) {
        Filing filing = filings.of(one);
        CasePage.Party second = one.begunBy().second();
        List<CasePage> pages = procedures.named(one.procedureId()).pages(filing);
        return new OtherPartyForm(
                one.toRow().titleKey(),
                one.begunBy() == CasePage.Party.OTHER
                        ? filing.answers().of(Handover.NAME)
                        : one.toRow().customerName(),
                second,
                pages.stream().filter(CasePage::isShared).toList(),
                Stream.concat(
                                pages.stream().filter(page -> page.party() == second && !page.isShared()),
                                papers.of(one, filing, second).stream())
                        .toList(),
                filing.answers());
    }
}
