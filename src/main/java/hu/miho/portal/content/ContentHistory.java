package hu.miho.portal.content;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.CurrentUser;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Every state that clerks have saved of what they edit, and the guard that no colleague's change is lost. */
@Component
class ContentHistory {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ContentVersionRepository versions;
    private final AuditLog audit;
    private final Clock clock;

    ContentHistory(ContentVersionRepository versions, AuditLog audit, Clock clock) {
        this.versions = versions;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a new state, in the caller's transaction.
     *
     * @param base the number of the state that the clerk began with; 0 when there was none
     * @throws ContentChanged when somebody else saved meanwhile
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> void save(String key, int base, T content, Class<T> type) {
        latest(key, type).filter(newest -> newest.number() != base).ifPresent(newest -> {
            throw new ContentChanged(newest);
        });
        String clerk = CurrentUser.required().userName();
        var version = new ContentVersion(
                new ContentVersion.Id(key, base + 1),
                JSON.writeValueAsString(content),
                clerk,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            versions.saveAndFlush(version);
        } catch (DataIntegrityViolationException atTheSameMoment) {
            throw new ContentChanged(new SavedContent<>(base + 1, content, "", clock.instant()));
        }
        audit.record("content.saved", "content " + key, Map.of("version", String.valueOf(base + 1)));
    }

    /** All saved states, the latest first. */
    @Transactional(readOnly = true)
    public <T> List<SavedContent<T>> of(String key, Class<T> type) {
        return versions.findByIdContentKeyOrderByIdNumberDesc(key).stream()
                .map(version -> saved(version, type))
                .toList();
    }

    @Transactional(readOnly = true)
    public <T> Optional<SavedContent<T>> latest(String key, Class<T> type) {
        return versions.findFirstByIdContentKeyOrderByIdNumberDesc(key).map(version -> saved(version, type));
    }

    private static <T> SavedContent<T> saved(ContentVersion version, Class<T> type) {
        return new SavedContent<>(
                version.number(), JSON.readValue(version.content(), type), version.savedBy(), version.savedAt());
    }
}
