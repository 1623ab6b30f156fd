package hu.miho.portal.cases;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/** What the billing system is told of a case, numbered from 1, and what it answered (FEED.md, "The way back"). */
@Embeddable
class ApprovedChanges {

    @ElementCollection
    @CollectionTable(name = "case_change", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "change_no")
    @ListIndexBase(1)
    private List<CaseChange> changes = new ArrayList<>();

    /** What the billing system has booked already is not told again. */
    void add(List<Change> wanted, String clerk, Instant now) {
        wanted.stream()
                .filter(change -> changes.stream().noneMatch(done -> done.settles(change)))
                .forEach(change -> changes.add(CaseChange.approved(change, now, clerk)));
    }

    /** Keeps an answer. @return false when there is no such change, or it was answered before: nothing changes then */
    boolean answer(int changeNo, ChangeOutcome outcome, LocalDate on, @Nullable String reason) {
        if (changeNo < 1 || changeNo > changes.size() || at(changeNo).outcome() != null) {
            return false;
        }
        changes.set(changeNo - 1, at(changeNo).confirmed(outcome, on, reason));
        return true;
    }

    boolean areAllAnswered() {
        return changes.stream().allMatch(change -> change.outcome() != null);
    }

    List<CaseChange> list() {
        return List.copyOf(changes);
    }

    private CaseChange at(int changeNo) {
        return changes.get(changeNo - 1);
    }
}
