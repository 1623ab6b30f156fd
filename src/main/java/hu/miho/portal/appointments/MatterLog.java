package hu.miho.portal.appointments;

import hu.miho.portal.audit.AuditLog;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Writes down who changed a matter: each value that is another one now, as it was and as it is. */
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

    MatterLog(AuditLog audit) {
        this.audit = audit;
    }

    void added(String id, TypedMatter matter) {
        var details = new HashMap<String, String>();
        VALUES.forEach((name, value) -> details.put(name, value.apply(matter).toString()));
        audit.record("appointments.matter.added", subject(id), details);
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
        }
    }

    void moved(String id, int from, int to) {
        audit.record("appointments.matter.moved", subject(id), Map.of("position", from + " → " + to));
    }

    private static String subject(String id) {
        return "matter " + id;
    }
}
