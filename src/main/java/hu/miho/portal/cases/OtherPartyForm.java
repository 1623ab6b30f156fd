package hu.miho.portal.cases;

import java.io.Serializable;
import java.util.List;

/**
 * What the other party sees of a case: what they confirm, and what they are asked.
 *
 * @param titleKey translation key of what it is about
 * @param applicant who filed it
 * @param shared the applicant's pages that are the other party's business too, with good answers
 * @param asked the other party's own pages
 */
public record OtherPartyForm(
        String titleKey, String applicant, List<CasePage> shared, List<CasePage> asked, Answers answers)
        implements Serializable {

    public OtherPartyForm {
        shared = List.copyOf(shared);
        asked = List.copyOf(asked);
    }
}
