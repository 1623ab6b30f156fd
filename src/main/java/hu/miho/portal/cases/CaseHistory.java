package hu.miho.portal.cases;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What has happened to a case, in order; it only grows. */
@Embeddable
class CaseHistory {

    @ElementCollection
    @CollectionTable(name = "case_event", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "position")
    private List<CaseEvent> events = new ArrayList<>();

    void add(CaseEvent event) {
        events.add(event);
    }

    List<CaseEvent> events() {
        return List.copyOf(events);
    }

    /** When that happened first; null when it has not. */
    @Nullable
    Instant firstAt(CaseEventKind kind) {
        return of(events, kind).map(CaseEvent::happenedAt).findFirst().orElse(null);
    }

    /** What was written the last time that it happened. */
    @Nullable
    String lastNote(CaseEventKind kind) {
        return of(events.reversed(), kind).map(CaseEvent::note).findFirst().orElse(null);
    }

    private static Stream<CaseEvent> of(List<CaseEvent> events, CaseEventKind kind) {
        return events.stream().filter(event -> event.kind() == kind);
    }
}
