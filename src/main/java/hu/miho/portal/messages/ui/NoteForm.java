package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.messages.EnquiryDesk;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.FileUpload;
import java.io.Serializable;
import java.util.UUID;

/** A note for colleagues, folded away until it is wanted. */
class NoteForm extends Details {

    /** Saves a note. */
    @FunctionalInterface
    interface OnNote extends Serializable {
        void save(UUID post, String words);
    }

    private final EnquiryDesk desk;
    private final OnNote onNote;
    private final Div form = new Div();

    NoteForm(EnquiryDesk desk, OnNote onNote) {
        this.desk = desk;
        this.onNote = onNote;
        setSummaryText(I18NProvider.translate("messages.desk.note"));
        addClassName("note-form");
        form.addClassName("form");
        add(form);
        begin();
    }

    private void begin() {
        UUID id = UUID.randomUUID();
        var words = new WordsField(I18NProvider.translate("messages.desk.note"));
        words.setHelp(I18NProvider.translate("messages.desk.note.help"));
        var actions =
                new Div(Buttons.secondary(I18NProvider.translate("messages.desk.note.save"), () -> save(id, words)));
        actions.addClassName("actions");
        form.removeAll();
        form.add(words, new FileUpload(I18NProvider.translate("messages.files"), desk.files(id)), actions);
    }

    private void save(UUID id, WordsField words) {
        var problem = words.check("messages.desk.note.missing");
        if (problem.isPresent()) {
            ((Focusable<?>) problem.get().field()).focus();
        } else {
            onNote.save(id, words.words());
            setOpened(false);
            begin();
        }
    }
}
