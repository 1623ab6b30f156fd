package hu.miho.portal.cases;

import hu.miho.portal.notifications.MailAttachment;
import hu.miho.portal.ui.PdfDocument;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a decision brings about: the changes for the billing system, the letter among the case's documents and by mail. */
@Component
class CaseDecisions {

    private final Procedures procedures;
    private final Filings filings;
    private final CaseSheet sheet;
    private final CaseMails mails;
    private final Clock clock;

    CaseDecisions(Procedures procedures, Filings filings, CaseSheet sheet, CaseMails mails, Clock clock) {
        this.procedures = procedures;
        this.filings = filings;
        this.sheet = sheet;
        this.mails = mails;
        this.clock = clock;
    }

    void approve(Case one, String clerk) {
        one.approve(clerk, procedures.named(one.procedureId()).changes(filings.of(one)), clock.instant());
    }

    /** @param reason the clerk's words; null without */
    void tell(Case one, boolean isApproved, @Nullable String reason) {
        CaseDocument letter = sheet.decision(one, isApproved, reason);
        one.add(letter);
        String number = one.caseNo() + "-" + one.documents().size();
        byte[] pdf = PdfDocument.render(number, one.language(), letter.body());
        mails.send(
                isApproved ? "case-approved" : "case-refused",
                one,
                reason,
                List.of(new MailAttachment(number.replace('/', '-') + ".pdf", "application/pdf", pdf)));
        mails.tellArriving(isApproved ? "arrival-approved" : "arrival-refused", one);
    }
}
