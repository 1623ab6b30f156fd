package hu.miho.portal.cases;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts a case's form together for whoever has begun it. */
@Component
class CasePages {

    private final Procedures procedures;
    private final Filings filings;
    private final PaperPages papers;
    private final CaseEnclosures enclosures;

    CasePages(Procedures procedures, Filings filings, PaperPages papers, CaseEnclosures enclosures) {
        this.procedures = procedures;
        this.filings = filings;
        this.papers = papers;
        this.enclosures = enclosures;
    }

    /** The pages of whoever has begun it; once it is sent in, a supplement is the customer's. */
    CaseForm form(Case one) {
        return form(one, one.state() == CaseState.DRAFT ? one.begunBy() : CasePage.Party.APPLICANT);
    }

    /** The pages of a clerk who writes down what one party or both have signed. */
    CaseForm formOnPaper(Case one) {
        return filings.of(one).secondParty() == SecondParty.SIGNED
                ? form(one, CasePage.Party.APPLICANT, CasePage.Party.OTHER)
                : form(one, CasePage.Party.APPLICANT);
    }

    private static boolean isStranger(Case one, CasePage.Party party) {
        return party == CasePage.Party.OTHER && one.begunBy() == party;
    }

    private CaseForm form(Case one, CasePage.Party... parties) {
        Procedure procedure = procedures.named(one.procedureId());
        Filing filing = filings.of(one);
        List<CasePage> pages = Arrays.stream(parties)
                .flatMap(party -> Stream.concat(
                        procedure.pages(filing).stream()
                                .filter(page -> page.party() == party)
                                .map(page -> isStranger(one, party) ? page.forStranger() : page),
                        papers.of(one, filing, party).stream()))
                .toList();
        boolean isComplete = pages.stream().allMatch(page -> page.isComplete(filing.answers()));
        CaseRow row = one.toRow();
        return new CaseForm(
                one.id(),
                one.procedureId(),
                one.state(),
                pages,
                filing.answers(),
                Arrays.stream(parties)
                        .collect(Collectors.toMap(party -> party, party -> enclosures.names(one.id(), party))),
                isComplete ? procedure.objection(filing).orElse(null) : null,
                one.state() == CaseState.AWAITING_SUPPLEMENT ? one.lastNote(CaseEventKind.SUPPLEMENT_ASKED) : null,
                row.page());
    }
}
