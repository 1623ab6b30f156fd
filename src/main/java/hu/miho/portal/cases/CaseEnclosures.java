package hu.miho.portal.cases;

import hu.miho.portal.documents.Attachment;
import hu.miho.portal.documents.AttachmentHolder;
import hu.miho.portal.documents.Attachments;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The files of cases: apart by party and paper while they are gathered, together and for good once they are sent in.
 * Services come here that have asked whose the case is.
 */
@Component
class CaseEnclosures {

    private static final String FILED = "case";

    private final Attachments attachments;
    private final Clock clock;

    CaseEnclosures(Attachments attachments, Clock clock) {
        this.attachments = attachments;
        this.clock = clock;
    }

    static AttachmentHolder gathered(UUID caseId, CasePage.Party party, PaperKind paper) {
        return new AttachmentHolder((party == CasePage.Party.OTHER ? "case-other-" : "case-own-") + paper, caseId);
    }

    static AttachmentHolder scanned(UUID caseId) {
        return new AttachmentHolder("case-scanned", caseId);
    }

    static AttachmentHolder filed(UUID caseId) {
        return new AttachmentHolder(FILED, caseId);
    }

    /** The names of what a party has gathered and not sent in, by paper. */
    Map<PaperKind, List<String>> names(UUID caseId, CasePage.Party party) {
        var names = new HashMap<PaperKind, List<String>>();
        for (PaperKind paper : PaperKind.values()) {
            names.put(
                    paper,
                    attachments.of(gathered(caseId, party, paper)).stream()
                            .map(Attachment::fileName)
                            .toList());
        }
        return names;
    }

    /** Takes in what was gathered, in the caller's transaction. What is there already does not come again. */
    List<CaseDocument> file(Case one) {
        var filed = new ArrayList<CaseDocument>();
        for (CasePage.Party party : CasePage.Party.values()) {
            for (PaperKind paper : PaperKind.values()) {
                filed.addAll(file(one, gathered(one.id(), party, paper), party, paper));
            }
        }
        return filed;
    }

    /** Takes in what a clerk has scanned, in the caller's transaction. */
    List<CaseDocument> fileScans(Case one, PaperKind paper, CasePage.Party party) {
        return file(one, scanned(one.id()), party, paper);
    }

    private List<CaseDocument> file(Case one, AttachmentHolder gathered, CasePage.Party party, PaperKind paper) {
        List<UUID> coming =
                attachments.of(gathered).stream().map(Attachment::id).toList();
        if (coming.isEmpty()) {
            return List.of();
        }
        attachments.bind(gathered, filed(one.id()));
        return attachments.of(filed(one.id())).stream()
                .filter(file -> coming.contains(file.id()))
                .map(file ->
                        CaseDocument.attached(file, paper, party, one.language().getLanguage(), clock.instant()))
                .toList();
    }

    /** What both parties have gathered and not sent in, and clerks have not filed. */
    void forget(UUID caseId) {
        forget(scanned(caseId));
        for (CasePage.Party party : CasePage.Party.values()) {
            forget(caseId, party);
        }
    }

    /** What one party has gathered and not sent in. */
    void forget(UUID caseId, CasePage.Party party) {
        for (PaperKind paper : PaperKind.values()) {
            forget(gathered(caseId, party, paper));
        }
    }

    private void forget(AttachmentHolder holder) {
        if (!attachments.of(holder).isEmpty()) {
            attachments.removeAll(holder);
        }
    }
}
