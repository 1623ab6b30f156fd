package hu.miho.portal.cases;

import java.io.Serializable;

/** A paper that a party attaches. @param isRequired false when it can be handed in later, or is needed by some only */
public record NeededPaper(PaperKind kind, CasePage.Party party, boolean isRequired) implements Serializable {

    static NeededPaper required(PaperKind kind) {
        return new NeededPaper(kind, CasePage.Party.APPLICANT, true);
    }

    static NeededPaper later(PaperKind kind) {
        return new NeededPaper(kind, CasePage.Party.APPLICANT, false);
    }

    NeededPaper ofOtherParty() {
        return new NeededPaper(kind, CasePage.Party.OTHER, isRequired);
    }
}
