package hu.miho.portal.documents.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.documents.DocumentRow;
import hu.miho.portal.documents.DocumentService;
import hu.miho.portal.ui.DownloadLink;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of the listed documents are marked, and the link that fetches them as one file. */
class DocumentMarks extends Div {

    private final DocumentService documents;
    private final Checkbox all = new Checkbox();
    private final Set<DocumentRow> marked = new HashSet<>();
    private List<DocumentRow> shown = List.of();

    DocumentMarks(DocumentService documents) {
        this.documents = documents;
        addClassName("actions");
        getElement().setAttribute("role", "status");
    }

    /** Other documents are listed: what is not among them is marked no more. */
    void show(List<DocumentRow> listed) {
        shown = List.copyOf(listed);
        marked.retainAll(shown);
        offer();
    }

    Checkbox box(DocumentRow row) {
        var box = new Checkbox(marked.contains(row));
        box.setAriaLabel(getTranslation("documents.mark", row.title()));
        box.addValueChangeListener(change -> {
            if (change.getValue()) {
                marked.add(row);
            } else {
                marked.remove(row);
            }
            offer();
        });
        return box;
    }

    /** @param whenChanged draws the boxes of the rows anew */
    Checkbox boxOfAll(SerializableRunnable whenChanged) {
        all.setAriaLabel(getTranslation("documents.mark.all"));
        all.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                marked.clear();
                if (change.getValue()) {
                    marked.addAll(shown);
                }
                whenChanged.run();
                offer();
            }
        });
        return all;
    }

    /** In the order of the list. */
    private void offer() {
        all.setValue(!shown.isEmpty() && marked.size() == shown.size());
        removeAll();
        if (marked.isEmpty()) {
            add(words("documents.zip.hint"));
        } else if (marked.size() > DocumentService.MOST_AT_ONCE) {
            add(words("documents.zip.too-many", DocumentService.MOST_AT_ONCE));
        } else {
            List<DocumentRow> inOrder = shown.stream().filter(marked::contains).toList();
            add(new DownloadLink(getTranslation("documents.zip.download", inOrder.size()), documents.zip(inOrder)));
        }
    }

    private Span words(String key, Object... values) {
        var words = new Span(getTranslation(key, values));
        words.addClassName("secondary");
        return words;
    }
}
