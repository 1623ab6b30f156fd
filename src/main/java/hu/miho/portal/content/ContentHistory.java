package hu.miho.portal.content;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.SavedContent;
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
public class ContentHistory {

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
        insert(key, base + 1, content, CurrentUser.required().userName());
        audit.record("content.saved", "content " + key, Map.of("version", String.valueOf(base + 1)));
    }

    /**
     * The same for what was there before anybody saved it: that state is kept first, as number 1, so that it can be taken up
     * again.
     *
     * @param original what was there; nobody has saved it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public <T> void save(String key, int base, T content, T original, Class<T> type) {
        if (base == 0 && latest(key, type).isEmpty()) {
            insert(key, 1, original, "–");
            save(key, 1, content, type);
        } else {
            save(key, base, content, type);
        }
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

    private void insert(String key, int number, Object content, String clerk) {
        var version = new ContentVersion(
                new ContentVersion.Id(key, number),
                JSON.writeValueAsString(content),
                clerk,
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        try {
            versions.saveAndFlush(version);
        } catch (DataIntegrityViolationException atTheSameMoment) {
            throw new ContentChanged(new SavedContent<>(number, content, "", clock.instant()));
        }
    }

    private static <T> SavedContent<T> saved(ContentVersion version, Class<T> type) {
        return new SavedContent<>(
                version.number(), JSON.readValue(version.content(), type), version.savedBy(), version.savedAt());
    }
}
