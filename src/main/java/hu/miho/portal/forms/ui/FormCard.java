package hu.miho.portal.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import hu.miho.portal.content.PaperText;
import hu.miho.portal.forms.FormService;
import hu.miho.portal.forms.PaperForm;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.LinkButton;
import java.util.List;

/** One form: what one has to know about it, and the ways to have it. */
class FormCard extends Composite<Card> {

    private final PaperForm form;
    private final FormService forms;
    private final PaperText words;

    FormCard(PaperForm form, FormService forms, String office) {
        this.form = form;
        this.forms = forms;
        this.words = forms.words(form, Formats.locale());
        var known = new KeyValues()
                .add(getTranslation("forms.who"), words.line("who"))
                .add(getTranslation("forms.attachments"), attachments())
                .add(getTranslation("forms.when"), words.line("when"))
                .add(getTranslation("forms.where"), getTranslation("forms.where.text", office));
        getContent().add(new Paragraph(words.line("what")), known, actions());
    }

    @Override
    protected Card initContent() {
        return new Card(words.line("title"));
    }

    private Component attachments() {
        List<String> items = words.items("attachments");
        return items.isEmpty()
                ? new Span(getTranslation("forms.attachments.none"))
                : new UnorderedList(items.stream().map(ListItem::new).toArray(ListItem[]::new));
    }

    private Component actions() {
        var actions = new Div(
                named(
                        LinkButton.primary(getTranslation("forms.fill-in"), FormsView.PATH + "/" + form.slug()),
                        "forms.fill-in"),
                named(new DownloadLink(getTranslation("forms.empty"), forms.empty(form)), "forms.empty"));
        actions.addClassName("actions");
        if (Formats.ENGLISH.equals(Formats.locale())) {
            actions.add(named(
                    new DownloadLink(getTranslation("forms.reading-aid"), forms.readingAid(form)),
                    "forms.reading-aid"));
        }
        return actions;
    }

    /** Heard with the form's name: the same words stand in every card. */
    private Anchor named(Anchor link, String key) {
        link.setAriaLabel(getTranslation(key) + ": " + words.line("title"));
        return link;
    }
}
