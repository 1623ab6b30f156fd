package hu.miho.portal.cases;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hibernate.annotations.ListIndexBase;

/** The documents of a case, each with its sub-number, and what is still wanted; documents are never taken out. */
@Embeddable
class CaseFolder {

    @ElementCollection
    @CollectionTable(name = "case_document", joinColumns = @JoinColumn(name = "case_id"))
    @OrderColumn(name = "sub_no")
    @ListIndexBase(1)
    private List<CaseDocument> documents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_wanted_paper", joinColumns = @JoinColumn(name = "case_id"))
    @Column(name = "paper")
    @Enumerated(EnumType.STRING)
    private Set<PaperKind> wanted = new HashSet<>();

    /** Its sub-number follows the last one's. */
    void add(CaseDocument document) {
        documents.add(document);
    }

    List<CaseDocument> documents() {
        return List.copyOf(documents);
    }

    /** The clerk asks for these and for no others any more. */
    void want(Set<PaperKind> papers) {
        wanted.clear();
        wanted.addAll(papers);
    }

    Set<PaperKind> wanted() {
        return Set.copyOf(wanted);
    }

    List<CaseDetails.Paper> toPapers() {
        return IntStream.range(0, documents.size())
                .mapToObj(i -> documents.get(i).toPaper(i + 1))
                .toList();
    }
}
