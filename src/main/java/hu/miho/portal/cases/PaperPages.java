package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The page of a form on which a party attaches papers: what the procedure needs, then what the clerk has asked for. */
@Component
class PaperPages {

    private static final String KEY = "cases.files";

    private final Procedures procedures;
    private final I18NProvider texts;

    PaperPages(Procedures procedures, I18NProvider texts) {
        this.procedures = procedures;
        this.texts = texts;
    }

    /** At most one page. What was handed in is needed no more, unless the clerk has asked for it anew. */
    List<CasePage> of(Case one, Filing filing, CasePage.Party party) {
        boolean isSupplement = one.state() == CaseState.AWAITING_SUPPLEMENT;
        Map<PaperKind, NeededPaper> papers = new LinkedHashMap<>();
        one.wantedPapers().stream().sorted().forEach(kind -> papers.put(kind, NeededPaper.required(kind)));
        procedures.named(one.procedureId()).papers(filing).stream()
                .filter(paper -> paper.party() == party)
                .filter(paper -> !isSupplement || isNotHandedIn(one, paper.kind()))
                .map(paper -> isSupplement ? NeededPaper.later(paper.kind()) : paper)
                .forEach(paper -> papers.putIfAbsent(paper.kind(), paper));
        if (isSupplement) {
            papers.putIfAbsent(PaperKind.OTHER, NeededPaper.later(PaperKind.OTHER));
        }
        return papers.isEmpty() ? List.of() : List.of(CasePage.forPapers(KEY, party, List.copyOf(papers.values())));
    }

    /** What the clerk asks the customer for: their words, then the papers by name. */
    String words(String missing, Set<PaperKind> wanted, Locale language) {
        String names = wanted.stream()
                .sorted()
                .map(kind -> "\n– " + texts.getTranslation(kind.textKey(), language))
                .collect(Collectors.joining());
        return (missing.strip()
                        + (names.isEmpty() ? "" : "\n\n" + texts.getTranslation("cases.wanted", language) + names))
                .strip();
    }

    /** What the procedure needs and nobody has handed in. */
    List<PaperKind> notHandedIn(Case one, Filing filing) {
        return Stream.concat(
                        procedures.named(one.procedureId()).papers(filing).stream()
                                .map(NeededPaper::kind),
                        one.wantedPapers().stream())
                .distinct()
                .filter(kind -> one.wantedPapers().contains(kind) || isNotHandedIn(one, kind))
                .toList();
    }

    private static boolean isNotHandedIn(Case one, PaperKind kind) {
        return one.documents().stream().noneMatch(document -> document.paper() == kind);
    }
}
