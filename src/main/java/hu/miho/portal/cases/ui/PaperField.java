package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.html.Div;
import hu.miho.portal.cases.NeededPaper;
import hu.miho.portal.cases.PaperKind;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.FileShelf;
import hu.miho.portal.ui.FileUpload;
import java.util.Optional;
import java.util.function.Function;

/** One paper that is to be attached, with what it may be; the files are kept as they arrive. */
class PaperField extends Div {

    private final NeededPaper paper;
    private final FileUpload upload;

    /** @param shelves where the files of a paper go */
    PaperField(NeededPaper paper, Function<PaperKind, FileShelf> shelves) {
        this.paper = paper;
        String name = getTranslation(paper.kind().textKey());
        upload = new FileUpload(
                paper.isRequired() ? name : getTranslation(paper.kind().optionalKey(), name),
                CaseWords.find(paper.kind().textKey() + ".help").orElse(""),
                shelves.apply(paper.kind()));
        addClassName("paper-field");
        add(upload);
    }

    Optional<FieldProblem> check() {
        return paper.isRequired() ? upload.checkRequired() : Optional.empty();
    }
}
