package hu.miho.portal.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The page of a form on which a party attaches papers: what the procedure needs, then what the clerk has asked for. */
@Component
class PaperPages {

    private static final String KEY = "cases.files";

    private final Procedures procedures;

    PaperPages(Procedures procedures) {
        this.procedures = procedures;
    }

    /** At most one page. What was handed in is needed no more, unless the clerk has asked for it anew. */
    List<CasePage> of(Case one, Filing filing, CasePage.Party party) {
        boolean isSupplement = one.state() == CaseState.AWAITING_SUPPLEMENT;
        Map<PaperKind, NeededPaper> papers = new LinkedHashMap<>();
        procedures.named(one.procedureId()).papers(filing).stream()
                .filter(paper -> paper.party() == party)
                .map(paper -> isSupplement ? NeededPaper.later(paper.kind()) : paper)
                .forEach(paper -> papers.put(paper.kind(), paper));
        if (isSupplement) {
            papers.putIfAbsent(PaperKind.OTHER, NeededPaper.later(PaperKind.OTHER));
            one.wantedPapers().forEach(kind -> papers.put(kind, NeededPaper.required(kind)));
        }
        return papers.isEmpty() ? List.of() : List.of(CasePage.forPapers(KEY, party, List.copyOf(papers.values())));
    }

    /** What the procedure needs and nobody has handed in. */
    List<PaperKind> notHandedIn(Case one, Filing filing) {
        return Stream.concat(
                        procedures.named(one.procedureId()).papers(filing).stream().map(NeededPaper::kind),
                        one.wantedPapers().stream())
                .distinct()
                .filter(kind -> one.wantedPapers().contains(kind)
                        || one.documents().stream().noneMatch(document -> document.paper() == kind))
                .toList();
    }
}
