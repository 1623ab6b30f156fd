package hu.miho.portal.content;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * New versions of the privacy notice. One that was in force is never changed, for customers have acknowledged it; one that is
 * still to come can be taken back.
 */
@Service
@PreAuthorize("hasRole('" + Roles.LEAD_CLERK + "')")
public class PrivacyDesk {

    private final PrivacyNoticeRepository notices;
    private final AuditLog audit;
    private final Clock clock;

    PrivacyDesk(PrivacyNoticeRepository notices, AuditLog audit, Clock clock) {
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param toCome whether it can still be taken back */
    public record Version(String version, LocalDate validFrom, boolean toCome) {}

    /** All versions, the latest first. */
    @Transactional(readOnly = true)
    public List<Version> versions() {
        return notices.findByIdLanguageOrderByValidFromDescIdVersionDesc("hu").stream()
                .map(PrivacyNoticeEntity::toRecord)
                .map(notice -> new Version(
                        notice.version(), notice.validFrom(), notice.validFrom().isAfter(today())))
                .toList();
    }

    /**
     * Publishes a version; it is in force from its day on.
     *
     * @throws ContentExists when there is one of that name
     * @throws IllegalArgumentException when it has problems of form, which the form must not let through
     */
    @Transactional
    public void publish(PrivacyDraft draft) {
        if (!draft.problems(today()).isEmpty()) {
            throw new IllegalArgumentException("the draft has problems");
        }
        try {
            insert(draft, "hu", draft.bodyHu());
            insert(draft, "en", draft.bodyEn());
        } catch (DataIntegrityViolationException taken) {
            throw new ContentExists();
        }
        audit.record(
                "content.saved",
                "content privacy/" + draft.version(),
                Map.of("from", String.valueOf(draft.validFrom())));
    }

    /** Takes a version back that is not in force yet; one that is, stays. */
    @Transactional
    public void takeBack(String version) {
        if (notices.deleteToCome(version, today()) > 0) {
            audit.record("content.withdrawn", "content privacy/" + version, Map.of());
        }
    }

    private void insert(PrivacyDraft draft, String language, String body) {
        var id = new PrivacyNoticeEntity.Id(draft.version(), language);
        notices.saveAndFlush(new PrivacyNoticeEntity(id, Objects.requireNonNull(draft.validFrom()), body.strip()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
