package hu.miho.portal.cases;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.cases.CaseRefused.Reason;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.FileShelf;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Papers that a clerk scans into a case that is there already: from the desk, or by post. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class CaseScans {

    private final CaseRepository cases;
    private final CaseUploads uploads;
    private final CaseEnclosures enclosures;
    private final AuditLog audit;
    private final Clock clock;

    CaseScans(CaseRepository cases, CaseUploads uploads, CaseEnclosures enclosures, AuditLog audit, Clock clock) {
        this.cases = cases;
        this.uploads = uploads;
        this.enclosures = enclosures;
        this.audit = audit;
        this.clock = clock;
    }

    /** Where the scans wait until they are filed; what one clerk has left there another sees. */
    public FileShelf shelf(UUID id) {
        return uploads.scanned(id);
    }

    /**
     * Files what was scanned, each file with the next sub-number.
     *
     * @param seen the version that the clerk has seen
     * @param paper what it is
     * @param party whose it is
     * @throws NoSuchCase when there is none, or it has no number yet
     * @throws CaseRefused when somebody has changed the case meanwhile, or the same file is there already
     */
    @Transactional
    public void file(UUID id, long seen, PaperKind paper, CasePage.Party party) {
        Case one = cases.lock(id).filter(found -> found.caseNo() != null).orElseThrow(NoSuchCase::new);
        one.requireVersion(seen);
        List<CaseDocument> files = enclosures.fileScans(one, paper, party);
        if (files.isEmpty()) {
            throw new CaseRefused(Reason.NOTHING_NEW);
        }
        one.scanned(clerk(), files, clock.instant());
        cases.saveAndFlush(one);
        audit.record(
                "case.scanned",
                "case " + one.caseNo(),
                Map.of("paper", paper.name(), "files", String.valueOf(files.size())));
    }

    private static String clerk() {
        return CurrentUser.required().userName();
    }
}
