package hu.miho.portal.cases;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A case as the clerk has it before them.
 *
 * @param details the case itself
 * @param pages the form's pages, with questions of all parties
 * @param changes what approval tells the billing system, or has told it
 * @param notHandedIn papers that belong to it and are not there
 * @param isMine whether the clerk who looks deals with it
 */
public record CaseFile(
        CaseDetails details, List<CasePage> pages, List<Told> changes, List<PaperKind> notHandedIn, boolean isMine)
        implements Serializable {

    public CaseFile {
        pages = List.copyOf(pages);
        changes = List.copyOf(changes);
        notHandedIn = List.copyOf(notHandedIn);
    }

    /** One change. @param outcome what the billing system answered; null while it has not */
    public record Told(
            Change change,
            @Nullable ChangeOutcome outcome,
            @Nullable String reason) implements Serializable {}
}
