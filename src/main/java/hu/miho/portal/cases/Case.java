package hu.miho.portal.cases;

import static hu.miho.portal.cases.CaseState.APPROVED;
import static hu.miho.portal.cases.CaseState.AWAITING_SUPPLEMENT;
import static hu.miho.portal.cases.CaseState.BEING_RECORDED;
import static hu.miho.portal.cases.CaseState.CLOSED;
import static hu.miho.portal.cases.CaseState.DRAFT;
import static hu.miho.portal.cases.CaseState.IN_PROGRESS;
import static hu.miho.portal.cases.CaseState.RECEIVED;
import static hu.miho.portal.cases.CaseState.REGISTERED;
import static hu.miho.portal.cases.CaseState.WITHDRAWN;

import hu.miho.portal.cases.CaseRefused.Reason;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.PortalLanguage;
import hu.miho.portal.ui.Formats;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case and its rules: what may be done with it, by whom, in which state. Each step leaves an event. A step that the state
 * forbids throws {@link CaseRefused} and changes nothing.
 */
@Entity(name = "ServiceCase")
@Table(name = "service_case")
class Case {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(nullable = false)
    private String procedureId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CaseState state;

    @Column(nullable = false)
    private String customerId;

    @Column(nullable = false)
    private String customerName;

    @Column(nullable = false)
    private String language;

    private @Nullable String caseNo;

    @Column(nullable = false)
    private Instant startedAt;

    @Column(nullable = false)
    private Instant changedAt;

    private @Nullable Instant filedAt;

    private @Nullable LocalDate dueOn;

    private @Nullable String assignee;

    private int page;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CasePage.Party begunBy = CasePage.Party.APPLICANT;

    @Embedded
    private @Nullable Intake intake;

    @ElementCollection
    @CollectionTable(name = "case_answer", joinColumns = @JoinColumn(name = "case_id"))
    @MapKeyColumn(name = "name")
    @Column(name = "content")
    private Map<String, String> answers = new HashMap<>();

    @Embedded
    private CaseHistory history = new CaseHistory();

    @Embedded
    private CaseFolder folder = new CaseFolder();

    @Embedded
    private ApprovedChanges changes = new ApprovedChanges();

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Case() {}

    Case(UUID id, String procedureId, CustomerId customer, String customerName, Locale language, Instant now) {
        this.id = id;
        this.procedureId = procedureId;
        this.state = DRAFT;
        this.customerId = customer.value();
        this.customerName = customerName;
        this.language = PortalLanguage.of(language);
        this.startedAt = now;
        this.changedAt = now;
        this.page = 1;
    }

    /** It was begun by the other party, without an account. */
    Case begunByOther() {
        begunBy = CasePage.Party.OTHER;
        return this;
    }

    /** A clerk writes it down for the customer. */
    Case writtenDown(Intake how) {
        intake = how;
        filedAt = how.arrivedOn().isBefore(LocalDate.ofInstant(startedAt, Formats.ZONE))
                ? how.arrivedOn().atStartOfDay(Formats.ZONE).toInstant()
                : startedAt;
        return this;
    }

    /** Drafts of others are nobody's business before they are sent in. */
    boolean isSeenByCustomer() {
        return state != DRAFT || (begunBy == CasePage.Party.APPLICANT && intake == null);
    }

    /**
     * Keeps what was typed, right or wrong; while it is filled in, and while something is to be supplied.
     *
     * @param reachedPage where to go on later, from 1
     */
    void keep(Map<String, String> typed, int reachedPage, Instant now) {
        require(state.isUpToCustomer());
        typed.forEach((name, value) -> {
            if (value.isBlank()) {
                answers.remove(name);
            } else {
                answers.put(name, value);
            }
        });
        page = reachedPage;
        changedAt = now;
    }

    /** Adds what somebody else has answered; what they left empty changes nothing. */
    void complete(Map<String, String> others) {
        others.entrySet().stream()
                .filter(answer -> !answer.getValue().isBlank())
                .forEach(answer -> answers.put(answer.getKey(), answer.getValue()));
    }

    /** It has left whoever began it, and waits for somebody until a day. */
    void sentOn(LocalDate until, Instant now) {
        filedAt = filedAt == null ? now : filedAt;
        dueOn = until;
    }

    /** What the other party, or their silence, does to it. */
    CaseConfirmation confirmation() {
        return new CaseConfirmation(this);
    }

    /** Who wrote it down, and how it came; null when it was sent in online. */
    @Nullable
    Intake intake() {
        return intake;
    }

    /** When it was received with all that belongs to it; null before. */
    @Nullable
    Instant receivedAt() {
        return history.firstAt(CaseEventKind.RECEIVED);
    }

    /**
     * Receipt (<i>érkeztetés</i>): from now on it is the company's turn. What a clerk has written down came on its own day,
     * unless somebody was asked after that.
     */
    void receive(Actor actor, Instant now) {
        boolean isWhole = state == DRAFT || filedAt == null;
        become(RECEIVED);
        filedAt = filedAt == null ? now : filedAt;
        log(
                CaseEventKind.RECEIVED,
                actor,
                actor == Actor.CLERK && intake != null ? intake.takenBy() : null,
                null,
                isWhole ? filedAt : now);
        changedAt = now;
    }

    /**
     * Registration (<i>iktatás</i>).
     *
     * @param number the main number, as {@code 2026/01234}
     * @param due by when a clerk decides
     */
    void register(String number, LocalDate due, Instant now) {
        become(REGISTERED);
        caseNo = number;
        dueOn = due;
        log(CaseEventKind.REGISTERED, Actor.SYSTEM, null, number, now);
    }

    /** A clerk begins to deal with it. */
    void take(String clerk, Instant now) {
        require(state == REGISTERED);
        become(IN_PROGRESS);
        assignee = clerk;
        log(CaseEventKind.TAKEN, Actor.CLERK, clerk, null, now);
    }

    /** Another clerk is to deal with it; whoever takes it over from a colleague hands it to themselves. */
    void handOver(String from, String to, @Nullable String note, Instant now) {
        require(state == IN_PROGRESS || state == AWAITING_SUPPLEMENT);
        assignee = to;
        log(CaseEventKind.HANDED_OVER, Actor.CLERK, from, note == null ? to : to + ": " + note, now);
    }

    /** @param missing what the customer is to mend or add; @param papers what to attach; @param due by when */
    void askForSupplement(String clerk, String missing, Set<PaperKind> papers, LocalDate due, Instant now) {
        requireAssigned(clerk);
        become(AWAITING_SUPPLEMENT);
        folder.want(papers);
        dueOn = due;
        log(CaseEventKind.SUPPLEMENT_ASKED, Actor.CLERK, clerk, missing, now);
    }

    /** The customer has supplied what was asked for. @param due by when a clerk decides */
    void supplement(LocalDate due, Instant now) {
        supplied(Actor.CUSTOMER, null, due, now);
    }

    /** The clerk has got what was asked for in another way: at the desk, by post, by telephone. */
    void resume(String clerk, LocalDate due, Instant now) {
        requireAssigned(clerk);
        supplied(Actor.CLERK, clerk, due, now);
    }

    private void supplied(Actor actor, @Nullable String name, LocalDate due, Instant now) {
        require(state == AWAITING_SUPPLEMENT);
        become(IN_PROGRESS);
        folder.want(Set.of());
        dueOn = due;
        log(CaseEventKind.SUPPLEMENT_SENT, actor, name, null, now);
    }

    /** Without anything to tell the billing system the case is closed at once. */
    void approve(String clerk, List<Change> wanted, Instant now) {
        requireAssigned(clerk);
        become(APPROVED);
        dueOn = null;
        log(CaseEventKind.APPROVED, Actor.CLERK, clerk, null, now);
        changes.add(wanted, clerk, now);
        if (changes.areAllAnswered()) {
            close(now);
        }
    }

    void refuse(String clerk, String reason, Instant now) {
        requireAssigned(clerk);
        become(CaseState.REFUSED);
        dueOn = null;
        log(CaseEventKind.REFUSED, Actor.CLERK, clerk, reason, now);
    }

    /** By the customer who began it, before it is decided. */
    void withdraw(Instant now) {
        require(begunBy == CasePage.Party.APPLICANT);
        become(WITHDRAWN);
        dueOn = null;
        log(CaseEventKind.WITHDRAWN, Actor.CUSTOMER, null, null, now);
    }

    /** Its changes have been handed to the billing system; later hand-overs of the same ones are no news. */
    void exported(Instant now) {
        if (state == APPROVED) {
            become(BEING_RECORDED);
            log(CaseEventKind.EXPORTED, Actor.SYSTEM, null, null, now);
        }
    }

    /**
     * What the billing system answered to one change; the same answer again changes nothing. When all are booked the case is
     * closed; a refused one brings it back to the clerk who approved it.
     *
     * @param due by when the clerk decides anew
     */
    void confirm(
            int changeNo, ChangeOutcome outcome, LocalDate on, @Nullable String reason, LocalDate due, Instant now) {
        if (!changes.answer(changeNo, outcome, on, reason)) {
            return;
        }
        boolean waits = state == APPROVED || state == BEING_RECORDED;
        if (outcome == ChangeOutcome.REFUSED && waits) {
            become(IN_PROGRESS);
            dueOn = due;
            log(CaseEventKind.RECORDING_REFUSED, Actor.SYSTEM, null, reason, now);
        } else if (waits && changes.areAllAnswered()) {
            close(now);
        }
    }

    private void close(Instant now) {
        become(CLOSED);
        log(CaseEventKind.CLOSED, Actor.SYSTEM, null, null, now);
    }

    /** A clerk has scanned papers in; each gets its sub-number. */
    void scanned(String clerk, List<CaseDocument> papers, Instant now) {
        require(caseNo != null);
        papers.forEach(this::add);
        log(CaseEventKind.SCANNED, Actor.CLERK, clerk, null, now);
    }

    /** Its sub-number follows the last one's. */
    void add(CaseDocument document) {
        folder.add(document);
    }

    /** @throws CaseRefused when somebody has changed it since it had that version */
    void requireVersion(long seen) {
        if (version() != seen) {
            throw new CaseRefused(Reason.CHANGED_MEANWHILE);
        }
    }

    private void requireAssigned(String clerk) {
        require(state != REGISTERED);
        if (!clerk.equals(assignee)) {
            throw new CaseRefused(Reason.WITH_ANOTHER_CLERK);
        }
    }

    /** @throws CaseRefused when the state cannot follow */
    void become(CaseState next) {
        require(state.canBecome(next));
        state = next;
    }

    static void require(boolean allowed) {
        if (!allowed) {
            throw new CaseRefused(Reason.STATE_FORBIDS);
        }
    }

    void log(CaseEventKind kind, Actor actor, @Nullable String name, @Nullable String note, Instant now) {
        history.add(new CaseEvent(now, actor, name, kind, note));
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    /** How often it was stored; what is not stored yet has none. */
    long version() {
        return version == null ? 0 : version;
    }

    String procedureId() {
        return procedureId;
    }

    CasePage.Party begunBy() {
        return begunBy;
    }

    CaseState state() {
        return state;
    }

    CustomerId customer() {
        return new CustomerId(customerId);
    }

    Locale language() {
        return Locale.of(language);
    }

    @Nullable
    Instant filedAt() {
        return filedAt;
    }

    @Nullable
    String caseNo() {
        return caseNo;
    }

    @Nullable
    LocalDate dueOn() {
        return dueOn;
    }

    Map<String, String> answers() {
        return Map.copyOf(answers);
    }

    List<CaseDocument> documents() {
        return folder.documents();
    }

    List<CaseChange> changes() {
        return changes.list();
    }

    /** What the clerk has asked for and not got. */
    Set<PaperKind> wantedPapers() {
        return folder.wanted();
    }

    /** What the clerk wrote last to the customer: what is missing, or why it is refused. */
    @Nullable
    String lastNote(CaseEventKind kind) {
        return history.lastNote(kind);
    }

    CaseRow toRow() {
        return new CaseRow(
                id,
                caseNo,
                procedureId,
                state,
                customer(),
                customerName,
                startedAt,
                changedAt,
                filedAt,
                dueOn,
                assignee,
                page,
                begunBy);
    }

    CaseDetails toDetails() {
        return new CaseDetails(toRow(), version(), intake, answers(), history.events(), folder.toPapers());
    }
}
