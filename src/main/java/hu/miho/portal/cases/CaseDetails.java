package hu.miho.portal.cases;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A case with all that its page shows.
 *
 * @param version what it was when it was looked at; whoever changes it says which version they saw
 * @param intake who wrote it down for the customer; null when it was sent in online
 * @param answers as typed, by the question's name
 * @param events the oldest first
 * @param papers its documents by sub-number
 */
public record CaseDetails(
        CaseRow row,
        long version,
        @Nullable Intake intake,
        Map<String, String> answers,
        List<CaseEvent> events,
        List<Paper> papers)
        implements Serializable {

    public CaseDetails {
        answers = Map.copyOf(answers);
        events = List.copyOf(events);
        papers = List.copyOf(papers);
    }

    /**
     * A document of the case.
     *
     * @param subNo its sub-number, from 1
     * @param fileName of a file, with what it is; null for what we have written
     * @param isForCustomer false for the other party's files
     */
    public record Paper(
            int subNo,
            CaseDocumentKind kind,
            Instant createdAt,
            @Nullable String fileName,
            @Nullable PaperKind paper,
            boolean isForCustomer)
            implements Serializable {

        /** {@code 2026/01234-3} */
        public String number(String caseNo) {
            return caseNo + "-" + subNo;
        }
    }

    /** The words of the last event of that kind; null when there is none. */
    public @Nullable String lastNote(CaseEventKind kind) {
        return events.reversed().stream()
                .filter(event -> event.kind() == kind)
                .map(CaseEvent::note)
                .findFirst()
                .orElse(null);
    }
}
