package hu.miho.portal.forms.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
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

    FormCard(PaperForm form, FormService forms, String office) {
        this.form = form;
        this.forms = forms;
        var known = new KeyValues()
                .add(getTranslation("forms.who"), own("who"))
                .add(getTranslation("forms.attachments"), attachments())
                .add(getTranslation("forms.when"), own("when"))
                .add(getTranslation("forms.where"), getTranslation("forms.where.text", office));
        getContent().add(new Paragraph(own("what")), known, actions());
    }

    @Override
    protected Card initContent() {
        return new Card(own("title"));
    }

    private Component attachments() {
        List<String> keys = form.attachmentKeys();
        return keys.isEmpty()
                ? new Span(getTranslation("forms.attachments.none"))
                : new UnorderedList(keys.stream()
                        .map(key -> new ListItem(forms.text(key, Formats.locale())))
                        .toArray(ListItem[]::new));
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
        link.setAriaLabel(getTranslation(key) + ": " + own("title"));
        return link;
    }

    private String own(String text) {
        return forms.text(form.textKey(text), Formats.locale());
    }
}
