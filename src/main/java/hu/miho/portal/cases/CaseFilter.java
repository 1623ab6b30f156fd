package hu.miho.portal.cases;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which cases a clerk looks for; what is null is not asked.
 *
 * @param state null: those that a clerk has something to do with
 * @param assignee a clerk's user name
 * @param dueBy the last day of the deadline
 * @param words part of the case number, of the customer ID or of the name
 */
public record CaseFilter(
        @Nullable CaseState state,
        @Nullable String procedureId,
        @Nullable String assignee,
        @Nullable LocalDate dueBy,
        @Nullable String words)
        implements Serializable {

    public static final CaseFilter NONE = new CaseFilter(null, null, null, null, null);

    /** What clerks see: never a draft. */
    public static List<CaseState> states() {
        return Arrays.stream(CaseState.values())
                .filter(state -> state != CaseState.DRAFT)
                .toList();
    }

    List<CaseState> wantedStates() {
        return state == null
                ? states().stream().filter(CaseState::isOpen).toList()
                : states().stream().filter(state::equals).toList();
    }

    String wordsPattern() {
        return words == null || words.isBlank() ? "%" : "%" + words.strip().toLowerCase(Locale.of("hu")) + "%";
    }
}
