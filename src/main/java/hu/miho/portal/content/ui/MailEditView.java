package hu.miho.portal.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import hu.miho.portal.content.MailLook;
import hu.miho.portal.content.MailTemplates;
import hu.miho.portal.content.MailWords;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.shared.SavedContent;
import hu.miho.portal.ui.CardColumn;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;

/** The words of one mail: edited, looked at, taken back to an earlier state or to the original one. */
@Route(value = MailsView.PATH + "/:" + MailEditView.NAME, layout = ClerkShell.class)
@RolesAllowed(Roles.LEAD_CLERK)
class MailEditView extends PortalPage implements BeforeEnterObserver {

    static final String NAME = "sablon";

    private final MailTemplates mails;
    private final Div preview = new Div();

    MailEditView(MailTemplates mails) {
        super("content.mails.edit");
        this.mails = mails;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        String name = event.getRouteParameters().get(NAME).orElse("");
        mails.original(name)
                .ifPresentOrElse(original -> show(name, original), () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(String name, MailWords original) {
        List<SavedContent<MailWords>> history = mails.history(name);
        var form = new MailForm(
                original, history.isEmpty() ? original : history.getFirst().content());
        var editor = new ContentEditor<>(
                form, () -> mails.history(name), (base, words) -> mails.save(name, base, words), () -> preview(form));
        preview(form);
        add(
                new PageHeader(null, original.subject(Formats.locale()).replaceAll("\\{\\w+}", "…"))
                        .withBackLink(getTranslation("content.mails"), MailsView.class),
                CardGrid.two(
                        new CardColumn(TemplateCards.form(editor, form, original, () -> preview(form))),
                        new CardColumn(
                                TemplateCards.look(preview),
                                TemplateCards.values(original.names(), getTranslation("content.mails.values.lead")),
                                editor.historyCard(MailWords::subjectHu))));
    }

    /** Only of words that fit: what is wrong is said at the field. */
    private void preview(MailForm form) {
        form.complete().ifPresent(words -> {
            preview.removeAll();
            List.of(Formats.HUNGARIAN, Formats.ENGLISH).forEach(language -> preview.add(seen(words, language)));
        });
    }

    private Component seen(MailWords words, Locale language) {
        MailLook.Seen mail = mails.preview(words, language, TemplateCards::valueName);
        var text = new Pre(mail.text());
        text.addClassName("mail-preview");
        var part = new Div(new H2(mail.subject()), text);
        part.getElement().setAttribute("lang", language.getLanguage());
        return part;
    }
}
