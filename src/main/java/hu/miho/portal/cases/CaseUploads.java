package hu.miho.portal.cases;

import hu.miho.portal.documents.AttachmentAccess;
import hu.miho.portal.documents.AttachmentHolder;
import hu.miho.portal.documents.Attachments;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.FileShelf;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Where a form puts the papers of a case: the customer's own, or the other party's by their code. Whose the case is, and
 * whether it is still their turn, is asked at each look, upload, removal and download.
 */
@Service
public class CaseUploads {

    private static final Budget BY_CODE = new Budget("CASE_UPLOADS", 60, Duration.ofHours(1));

    private final CaseRepository cases;
    private final InvitationRepository invitations;
    private final AccountService accounts;
    private final Attachments attachments;
    private final Budgets budgets;
    private final TransactionOperations transaction;

    CaseUploads(
            CaseRepository cases,
            InvitationRepository invitations,
            AccountService accounts,
            Attachments attachments,
            Budgets budgets,
            TransactionOperations transaction) {
        this.cases = cases;
        this.invitations = invitations;
        this.accounts = accounts;
        this.attachments = attachments;
        this.budgets = budgets;
        this.transaction = transaction;
    }

    /** The customer's; of a case that is somebody else's, or has been sent in, it is empty and takes nothing. */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public FileShelf own(UUID id, PaperKind paper) {
        UUID account = CurrentUser.find().orElseThrow().accountId();
        Predicate<Case> isTheirs = one -> one.state().isUpToCustomer()
                && accounts.customersOf(account).contains(one.customer());
        return attachments.shelf(
                CaseEnclosures.gathered(id, CasePage.Party.APPLICANT, paper),
                account,
                access(() -> is(cases.findById(id), isTheirs), () -> true));
    }

    /** The other party's, for as long as their code opens the case. @throws NoSuchCase when it opens nothing */
    @PreAuthorize("permitAll()")
    public FileShelf others(String code, PaperKind paper) {
        String hash = ConfirmationCode.hash(code);
        UUID id = invitations
                .findByCodeHash(hash)
                .filter(Invitation::isOpen)
                .map(Invitation::caseId)
                .orElseThrow(NoSuchCase::new);
        return attachments.shelf(
                CaseEnclosures.gathered(id, CasePage.Party.OTHER, paper),
                null,
                access(() -> isOpen(hash, id), () -> budgets.take(BY_CODE, id.toString())));
    }

    private boolean isOpen(String hash, UUID id) {
        return invitations.findByCodeHash(hash).filter(Invitation::isOpen).isPresent()
                && is(cases.findById(id), one -> one.state() == CaseState.AWAITING_OTHER_PARTY);
    }

    private static boolean is(Optional<Case> found, Predicate<Case> rule) {
        return found.filter(rule).isPresent();
    }

    /** Asks in a transaction: there may be none when bytes come or leave. */
    private AttachmentAccess access(Asked mayRead, Asked mayAddOneMore) {
        return new AttachmentAccess() {
            @Override
            public boolean mayRead(AttachmentHolder holder) {
                return Boolean.TRUE.equals(transaction.execute(status -> mayRead.answer()));
            }

            @Override
            public boolean mayChange(AttachmentHolder holder) {
                return mayRead(holder) && Boolean.TRUE.equals(transaction.execute(status -> mayAddOneMore.answer()));
            }
        };
    }

    /** A question about a right. */
    private interface Asked {

        boolean answer();
    }
}
