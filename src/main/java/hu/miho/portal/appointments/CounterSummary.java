package hu.miho.portal.appointments;

import java.io.Serializable;
import java.util.List;

/**
 * A counter as it stands in the list, in the reader's language.
 *
 * @param plan the counter
 * @param hours its own hours, or that it keeps the office's
 * @param breaks when it does not receive, or that it has no breaks
 * @param matters names of what is settled there, in the order of the visitors' list
 */
public record CounterSummary(CounterPlan plan, String hours, String breaks, List<String> matters)
        implements Serializable {

    public CounterSummary {
        matters = List.copyOf(matters);
    }
}
