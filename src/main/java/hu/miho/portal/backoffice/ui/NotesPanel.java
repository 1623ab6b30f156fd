package hu.miho.portal.backoffice.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import hu.miho.portal.backoffice.CustomerNotes;
import hu.miho.portal.backoffice.NoteRow;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.Formats;
import java.util.List;
import java.util.UUID;

/** What clerks tell each other of the customer. */
@org.springframework.stereotype.Component
class NotesPanel implements CustomerPanel {

    private final CustomerNotes notes;

    NotesPanel(CustomerNotes notes) {
        this.notes = notes;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public Width width() {
        return Width.QUARTER;
    }

    @Override
    public Component create(CustomerId customer) {
        var panel = new ClerkPanel(translate("backoffice.notes"));
        var list = new Div();
        list.addClassName("notes");
        show(list, customer);
        var words = new TextArea(translate("backoffice.notes.new"));
        words.setMaxLength(CustomerNotes.MOST_LETTERS);
        words.setMinRows(2);
        words.setManualValidation(true);
        panel.add(list, words, Buttons.secondary(translate("backoffice.notes.add"), () -> add(customer, words, list)));
        return panel;
    }

    private void add(CustomerId customer, TextArea words, Div list) {
        words.setInvalid(words.getValue().isBlank());
        words.setErrorMessage(translate("backoffice.notes.empty"));
        if (!words.isInvalid()) {
            notes.add(UUID.randomUUID(), customer, words.getValue());
            words.clear();
            show(list, customer);
        }
        words.focus();
    }

    private void show(Div list, CustomerId customer) {
        list.removeAll();
        List<NoteRow> written = notes.of(customer);
        if (written.isEmpty()) {
            list.add(new Paragraph(translate("backoffice.notes.none")));
        } else {
            var cards = new UnorderedList();
            written.forEach(note -> cards.add(card(note, list, customer)));
            list.add(cards);
        }
    }

    private ListItem card(NoteRow note, Div list, CustomerId customer) {
        var by = new Paragraph(note.writtenBy() + ", " + Formats.dateTime(note.writtenAt()));
        by.addClassName("secondary");
        var card = new ListItem(new Paragraph(note.words()), by);
        card.addClassName("note");
        if (note.own()) {
            card.add(Buttons.quiet(translate("backoffice.notes.remove"), () -> {
                notes.remove(note.id());
                show(list, customer);
            }));
        }
        return card;
    }
}
