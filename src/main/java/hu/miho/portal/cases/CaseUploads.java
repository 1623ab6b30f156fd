package hu.miho.portal.cases;

import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.CustomerAccess;
import hu.miho.portal.documents.AttachmentAccess;
import hu.miho.portal.documents.AttachmentHolder;
import hu.miho.portal.documents.Attachments;
import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Reading;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.shared.TypedCode;
import hu.miho.portal.ui.FileShelf;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
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
    private final ArrivalRepository arrivals;
    private final CustomerAccess access;
    private final Attachments attachments;
    private final Budgets budgets;
    private final TransactionOperations transaction;
    private final TransactionOperations reading;

    CaseUploads(
            CaseRepository cases,
            InvitationRepository invitations,
            ArrivalRepository arrivals,
            CustomerAccess access,
            Attachments attachments,
            Budgets budgets,
            TransactionOperations transaction,
            PlatformTransactionManager transactions) {
        this.cases = cases;
        this.invitations = invitations;
        this.arrivals = arrivals;
        this.access = access;
        this.attachments = attachments;
        this.budgets = budgets;
        this.transaction = transaction;
        this.reading = Reading.with(transactions);
    }

    /**
     * The customer's; of a case that is somebody else's it is empty and takes nothing. While the other party is waited for, it
     * can be looked at only.
     */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public FileShelf own(UUID id, PaperKind paper) {
        UUID account = CurrentUser.required().accountId();
        Predicate<Case> isTheirs =
                one -> one.isSeenByCustomer() && access.covers(account, one.customer(), AccessArea.CASES);
        Predicate<Case> isOpen = one -> one.state().isUpToCustomer();
        Predicate<Case> isWaiting = one -> one.state() == CaseState.AWAITING_OTHER_PARTY;
        return attachments.shelf(
                CaseEnclosures.gathered(id, CasePage.Party.APPLICANT, paper),
                account,
                new Rights(id, isTheirs.and(isOpen.or(isWaiting)), isTheirs.and(isOpen), () -> true));
    }

    /** The other party's, for as long as their code opens the case. @throws NoSuchCase when it opens nothing */
    @PreAuthorize("permitAll()")
    public FileShelf others(String code, PaperKind paper) {
        String hash = TypedCode.hash(code);
        UUID id = opened(hash).map(Invitation::caseId).orElseThrow(NoSuchCase::new);
        CasePage.Party second = Objects.requireNonNull(transaction.execute(
                status -> cases.findById(id).orElseThrow().begunBy().second()));
        Predicate<Case> isOpen = one ->
                one.state() == CaseState.AWAITING_OTHER_PARTY && opened(hash).isPresent();
        return attachments.shelf(
                CaseEnclosures.gathered(id, second, paper),
                null,
                new Rights(id, isOpen, isOpen, () -> budgets.take(BY_CODE, id.toString())));
    }

    /** Of the one who moves in and has begun the case, until it is sent in. @throws NoSuchCase when the key opens nothing */
    @PreAuthorize("permitAll()")
    public FileShelf arriving(String key, PaperKind paper) {
        UUID id = arrivals.findByKeyHash(TypedCode.hash(key))
                .filter(Arrival::isConfirmed)
                .map(Arrival::caseId)
                .orElseThrow(NoSuchCase::new);
        Predicate<Case> isOpen = one -> one.state() == CaseState.DRAFT;
        return attachments.shelf(
                CaseEnclosures.gathered(id, CasePage.Party.OTHER, paper),
                null,
                new Rights(id, isOpen, isOpen, () -> budgets.take(BY_CODE, id.toString())));
    }

    /** A clerk's, while the case that they write down is a draft. @param party whose paper it is */
    @PreAuthorize("hasRole('" + Roles.CLERK + "')")
    public FileShelf writtenDown(UUID id, CasePage.Party party, PaperKind paper) {
        Predicate<Case> isOpen = one -> one.state() == CaseState.DRAFT && one.intake() != null;
        return attachments.shelf(
                CaseEnclosures.gathered(id, party, paper), clerk(), new Rights(id, isOpen, isOpen, () -> true));
    }

    /** What clerks scan into a case that has its number. */
    @PreAuthorize("hasRole('" + Roles.CLERK + "')")
    public FileShelf scanned(UUID id) {
        Predicate<Case> isFiled = one -> one.caseNo() != null;
        return attachments.shelf(CaseEnclosures.scanned(id), clerk(), new Rights(id, isFiled, isFiled, () -> true));
    }

    private static UUID clerk() {
        return CurrentUser.required().accountId();
    }

    private Optional<Invitation> opened(String hash) {
        return invitations.findByCodeHash(hash).filter(Invitation::isOpen);
    }

    /** What one person may do with papers of one case. Asks in a transaction: there may be none when bytes come or leave. */
    private final class Rights implements AttachmentAccess {

        private final UUID id;
        private final Predicate<Case> isReadable;
        private final Predicate<Case> isOpen;
        private final BooleanSupplier mayAddOneMore;

        Rights(UUID id, Predicate<Case> isReadable, Predicate<Case> isOpen, BooleanSupplier mayAddOneMore) {
            this.id = id;
            this.isReadable = isReadable;
            this.isOpen = isOpen;
            this.mayAddOneMore = mayAddOneMore;
        }

        @Override
        public boolean mayRead(AttachmentHolder holder) {
            return ask(reading, () -> cases.findById(id).filter(isReadable).isPresent());
        }

        @Override
        public boolean mayChange(AttachmentHolder holder) {
            return ask(transaction, () -> cases.findById(id).filter(isOpen).isPresent())
                    && ask(transaction, mayAddOneMore);
        }

        /** Of an upload and the step that sends the case in or ends it, one waits for the other. */
        @Override
        public boolean mayStillChange(AttachmentHolder holder) {
            return ask(transaction, () -> cases.lock(id).filter(isOpen).isPresent());
        }

        private static boolean ask(TransactionOperations how, BooleanSupplier question) {
            return Boolean.TRUE.equals(how.execute(status -> question.getAsBoolean()));
        }
    }
}
