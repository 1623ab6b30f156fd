package hu.miho.portal.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.KeyValues;
import java.util.Set;

/** The cards on which the words of a template are edited: the form, how they will look, and the values that are put in. */
final class TemplateCards {

    private TemplateCards() {}

    /**
     * @param form the fields of the editor
     * @param original what can be loaded again
     */
    static <T> Component form(ContentEditor<T> editor, Component form, T original, SerializableRunnable onPreview) {
        var actions = new Div(
                editor.saveButton(),
                Buttons.secondary(translate("content.preview.show"), onPreview),
                Buttons.quiet(translate("content.mails.back"), () -> editor.load(original)));
        actions.addClassName("actions");
        var card = new Card();
        card.add(editor.notice(), form, actions);
        return card;
    }

    static Component look(Component preview) {
        var card = new Card(translate("content.preview"));
        card.add(preview);
        return card;
    }

    static Component values(Set<String> names, String lead) {
        var list = new KeyValues();
        names.forEach(name -> list.add("{" + name + "}", valueName(name)));
        var card = new Card(translate("content.mails.values"));
        card.add(new Paragraph(lead), list);
        return card;
    }

    static String valueName(String value) {
        return translate("content.mails.value." + value);
    }
}
