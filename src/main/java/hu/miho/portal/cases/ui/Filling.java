package hu.miho.portal.cases.ui;

import hu.miho.portal.cases.CaseForm;
import hu.miho.portal.cases.CasePage;
import hu.miho.portal.cases.PaperKind;
import hu.miho.portal.ui.FileShelf;
import java.util.Map;
import java.util.UUID;

/** Who fills a case in: the customer, or a clerk for them. Where it is kept, and which pages lead through it. */
interface Filling {

    /** @throws hu.miho.portal.cases.NoSuchCase when it is missing or not theirs */
    CaseForm form(UUID id);

    /** Whether it can still be filled in. */
    boolean isOpen(CaseForm form);

    /** @throws hu.miho.portal.cases.CaseRefused when it can be filled in no more */
    CaseForm keep(UUID id, Map<String, String> typed, int reached);

    FileShelf shelf(UUID id, CasePage.Party party, PaperKind paper);

    /** @throws hu.miho.portal.cases.CaseRefused when answers are missing or wrong */
    void send(UUID id);

    void discard(UUID id);

    /** Where one comes from, and goes when there is nothing to fill in any more. */
    String startPath();

    String formPath(UUID id, int page);

    String checkPath(UUID id);

    String sentPath(UUID id);

    /** Where a case is looked at that can be filled in no more. */
    String casePath(UUID id);

    /** Key of a text that speaks to whoever fills it in. */
    String textKey(String name);
}
