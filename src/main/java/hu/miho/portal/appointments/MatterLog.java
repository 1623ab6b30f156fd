package hu.miho.portal.appointments;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.content.ContentHistory;
import hu.miho.portal.shared.SavedContent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Writes down who changed a matter: each value that is another one now, as it was and as it is, and the whole state. */
@Component
class MatterLog {

    private static final Map<String, Function<TypedMatter, Object>> VALUES = Map.of(
            "nameHu", matter -> matter.nameHu().strip(),
            "nameEn", matter -> matter.nameEn().strip(),
            "minutes", TypedMatter::minutes,
            "bringHu", TypedMatter::itemsHu,
            "bringEn", TypedMatter::itemsEn,
            "active", TypedMatter::active,
            "counters", TypedMatter::counterList);

    private final AuditLog audit;
    private final ContentHistory history;

    MatterLog(AuditLog audit, ContentHistory history) {
        this.audit = audit;
        this.history = history;
    }

    /** Every state that was saved, the latest first. */
    List<SavedContent<TypedMatter>> states(String id) {
        return history.of(key(id), TypedMatter.class);
    }

    void added(String id, TypedMatter matter) {
        var details = new HashMap<String, String>();
        VALUES.forEach((name, value) -> details.put(name, value.apply(matter).toString()));
        audit.record("appointments.matter.added", subject(id), details);
        history.save(key(id), number(id), matter, TypedMatter.class);
    }

    void changed(String id, TypedMatter before, TypedMatter after) {
        var details = new HashMap<String, String>();
        VALUES.forEach((name, value) -> {
            Object old = value.apply(before);
            Object now = value.apply(after);
            if (!old.equals(now)) {
                details.put(name, old + " → " + now);
            }
        });
        if (!details.isEmpty()) {
            audit.record("appointments.matter.changed", subject(id), details);
            history.save(key(id), number(id), after, before, TypedMatter.class);
        }
    }

    void moved(String id, int from, int to) {
        audit.record("appointments.matter.moved", subject(id), Map.of("position", from + " → " + to));
    }

    /** Of the newest state: whoever writes holds all matters, so nobody is faster. */
    private int number(String id) {
        return history.latest(key(id), TypedMatter.class)
                .map(SavedContent::number)
                .orElse(0);
    }

    private static String key(String id) {
        return "matter/" + id;
    }

    private static String subject(String id) {
        return "matter " + id;
    }
}
