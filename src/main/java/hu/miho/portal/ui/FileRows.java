package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** What is on a shelf, one row each: name, size, and the button that takes it away. */
final class FileRows extends UnorderedList {

    private final FileShelf shelf;
    private final Runnable onChange;

    /** @param onChange called after a file was taken away or brought back */
    FileRows(FileShelf shelf, Runnable onChange) {
        this.shelf = shelf;
        this.onChange = onChange;
        addClassName("file-rows");
        getElement().setAttribute("aria-label", getTranslation("ui.files.list"));
        shelf.files().forEach(this::show);
        setVisible(getElement().getChildCount() > 0);
    }

    void show(ShelvedFile file) {
        boolean isThere = getChildren().anyMatch(row -> ((Row) row).file.id().equals(file.id()));
        if (!isThere) {
            add(new Row(file));
        }
        setVisible(true);
    }

    /** {@code 1,4 MB}, {@code 340 kB}: never less than one. */
    static String size(long bytes) {
        boolean mega = bytes >= 1 << 20;
        var size =
                BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(mega ? 1 << 20 : 1 << 10), 3, RoundingMode.CEILING);
        return Formats.quantity(size.setScale(mega ? 1 : 0, RoundingMode.CEILING), mega ? "MB" : "kB");
    }

    private final class Row extends ListItem {

        private final ShelvedFile file;

        Row(ShelvedFile file) {
            this.file = file;
            showFile();
        }

        private Button showFile() {
            removeAll();
            var link = new Anchor(shelf.download(file.id()), file.name());
            link.getElement().setAttribute("router-ignore", true);
            link.addClassName("file-name");
            var remove = Buttons.quiet(getTranslation("ui.files.remove"), this::takeAway);
            remove.setAriaLabel(getTranslation("ui.files.remove.named", file.name()));
            add(Icons.FILE_CHECK.create(), words(link, size(file.sizeBytes())), remove);
            return remove;
        }

        /** The row stays, so that a slip of the finger can be undone and the focus has somewhere to be. */
        private void takeAway() {
            shelf.remove(file.id());
            removeAll();
            var undo = Buttons.quiet(getTranslation("ui.files.undo"), this::bringBack);
            undo.setAriaLabel(getTranslation("ui.files.undo.named", file.name()));
            var removed = new Span(getTranslation("ui.files.removed", file.name()));
            removed.getElement().setAttribute("role", "status");
            add(Icons.X.create(), words(removed, ""), undo);
            undo.focus();
            onChange.run();
        }

        private void bringBack() {
            try {
                shelf.restore(file.id());
                showFile().focus();
                onChange.run();
            } catch (FileRefused refused) {
                var why = new Span(getTranslation(refused.textKey(), refused.arguments()));
                why.addClassName("file-problem-text");
                why.getElement().setAttribute("role", "alert");
                add(why);
            }
        }

        private static Component words(Component name, String size) {
            var words = new Div(name, new Span(size));
            words.addClassName("file-words");
            return words;
        }
    }
}
