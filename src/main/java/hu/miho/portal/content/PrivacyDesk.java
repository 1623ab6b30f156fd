package hu.miho.portal.content;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.Roles;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private final JdbcClient jdbc;
    private final AuditLog audit;
    private final Clock clock;

    PrivacyDesk(JdbcClient jdbc, AuditLog audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A version in both languages.
     *
     * @param version its name, which customers' acknowledgements refer to
     * @param validFrom from tomorrow on
     */
    public record Draft(String version, LocalDate validFrom, String bodyHu, String bodyEn) {

        /** Whether it can be published on a day. */
        public boolean isComplete(LocalDate today) {
            return version.matches("[0-9A-Za-z.-]{1,20}")
                    && validFrom.isAfter(today)
                    && !bodyHu.isBlank()
                    && !bodyEn.isBlank()
                    && bodyHu.length() <= 40_000
                    && bodyEn.length() <= 40_000;
        }
    }

    /** @param toCome whether it can still be taken back */
    public record Version(String version, LocalDate validFrom, boolean toCome) {}

    /** All versions, the latest first. */
    @Transactional(readOnly = true)
    public List<Version> versions() {
        return jdbc.sql(
                        "select distinct version, valid_from from privacy_notice order by valid_from desc, version desc")
                .query((row, number) -> {
                    LocalDate from = row.getDate("valid_from").toLocalDate();
                    return new Version(row.getString("version"), from, from.isAfter(today()));
                })
                .list();
    }

    /**
     * Publishes a version; it is in force from its day on.
     *
     * @throws ContentExists when there is one of that name
     * @throws IllegalArgumentException when it is not complete, which the form must not let through
     */
    @Transactional
    public void publish(Draft draft) {
        if (!draft.isComplete(today())) {
            throw new IllegalArgumentException("not a complete version");
        }
        try {
            insert(draft, "hu", draft.bodyHu());
            insert(draft, "en", draft.bodyEn());
        } catch (DuplicateKeyException taken) {
            throw new ContentExists();
        }
        audit.record(
                "content.saved",
                "content privacy/" + draft.version(),
                Map.of("from", draft.validFrom().toString()));
    }

    /** Takes a version back that is not in force yet; one that is, stays. */
    @Transactional
    public void takeBack(String version) {
        int gone = jdbc.sql("delete from privacy_notice where version = ? and valid_from > ?")
                .params(version, today())
                .update();
        if (gone > 0) {
            audit.record("content.withdrawn", "content privacy/" + version, Map.of());
        }
    }

    private void insert(Draft draft, String language, String body) {
        jdbc.sql("insert into privacy_notice (version, language, valid_from, body) values (?, ?, ?, ?)")
                .params(draft.version(), language, draft.validFrom(), body.strip())
                .update();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
