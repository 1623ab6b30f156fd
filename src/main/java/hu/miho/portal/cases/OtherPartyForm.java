package hu.miho.portal.cases;

import java.io.Serializable;
import java.util.List;

/**
 * What the other party sees of a case: what they confirm, and what they are asked.
 *
 * @param titleKey translation key of what it is about
 * @param applicant who began it
 * @param party whose turn it is
 * @param shared the pages that are both parties' business, with good answers
 * @param asked the pages of whose turn it is
 */
public record OtherPartyForm(
        String titleKey,
        String applicant,
        CasePage.Party party,
        List<CasePage> shared,
        List<CasePage> asked,
        Answers answers)
        implements Serializable {

    public OtherPartyForm {
        shared = List.copyOf(shared);
        asked = List.copyOf(asked);
    }
}
