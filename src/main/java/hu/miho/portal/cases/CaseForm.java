package hu.miho.portal.cases;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A case's form as it is now.
 *
 * @param state drafts and cases that wait for a supplement can be filled in
 * @param pages those of the reader, in order
 * @param answers what was answered so far
 * @param files the names of what is attached and not sent in, by whose it is and what
 * @param objection why complete answers cannot be sent in; null when they can
 * @param missing what the clerk wants to have mended; null before that
 * @param reached where it was left, from 1
 */
public record CaseForm(
        UUID id,
        String procedureId,
        CaseState state,
        List<CasePage> pages,
        Answers answers,
        Map<CasePage.Party, Map<PaperKind, List<String>>> files,
        @Nullable Told objection,
        @Nullable String missing,
        int reached)
        implements Serializable {

    public CaseForm {
        pages = List.copyOf(pages);
        files = Map.copyOf(files);
    }

    /** The number of the first page that is not complete, from 1; 0 when all are. */
    public int firstIncomplete() {
        for (int i = 0; i < pages.size(); i++) {
            if (!isComplete(pages.get(i))) {
                return i + 1;
            }
        }
        return 0;
    }

    private boolean isComplete(CasePage page) {
        return page.isComplete(answers)
                && page.papers().stream()
                        .noneMatch(paper -> paper.isRequired()
                                && filesOf(page.party(), paper.kind()).isEmpty());
    }

    /** What is attached as that paper of a party. */
    public List<String> filesOf(CasePage.Party party, PaperKind paper) {
        return files.getOrDefault(party, Map.of()).getOrDefault(paper, List.of());
    }

    /** Translation key of what is asked for. */
    public String titleKey() {
        return "cases." + procedureId + ".title";
    }
}
