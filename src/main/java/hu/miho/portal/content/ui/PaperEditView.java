package hu.miho.portal.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import hu.miho.portal.content.EditablePaper;
import hu.miho.portal.content.PaperTemplates;
import hu.miho.portal.content.PaperWords;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.shared.SavedContent;
import hu.miho.portal.ui.CardColumn;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The words of a printed letter or form: edited, looked at as PDF, taken back to an earlier state or to the original one. */
@Route(value = PapersView.PATH + "/:" + PaperEditView.NAME, layout = ClerkShell.class)
@RolesAllowed(Roles.LEAD_CLERK)
class PaperEditView extends PortalPage implements BeforeEnterObserver {

    static final String NAME = "irat";

    private final PaperTemplates papers;
    private final Div preview = new Div();

    PaperEditView(PaperTemplates papers) {
        super("content.papers.edit");
        this.papers = papers;
        preview.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get(NAME)
                .flatMap(papers::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(EditablePaper paper) {
        PaperWords original = papers.original(paper);
        List<SavedContent<PaperWords>> history = papers.history(paper);
        var form = new PaperWordsForm(
                paper.parts(),
                original,
                history.isEmpty() ? original : history.getFirst().content());
        var editor = new ContentEditor<>(
                form,
                () -> papers.history(paper),
                (base, words) -> papers.save(paper, base, words),
                () -> preview(paper, form));
        preview(paper, form);
        add(
                new PageHeader(null, getTranslation(paper.titleKey()))
                        .withBackLink(getTranslation("content.papers"), PapersView.class),
                CardGrid.two(
                        new CardColumn(TemplateCards.form(editor, form, original, () -> preview(paper, form))),
                        new CardColumn(
                                TemplateCards.look(preview),
                                TemplateCards.values(original.names(), getTranslation("content.papers.values.lead")),
                                editor.historyCard(words -> firstWords(paper, words)))));
    }

    private static String firstWords(EditablePaper paper, PaperWords words) {
        return words.hu().getOrDefault(paper.parts().getFirst().name(), "");
    }

    /** Only of words that fit: what is wrong is said at the field. */
    private void preview(EditablePaper paper, PaperWordsForm form) {
        preview.removeAll();
        form.complete()
                .ifPresentOrElse(
                        words -> preview.add(
                                new Paragraph(getTranslation("content.papers.preview.lead")), links(paper, words)),
                        () -> preview.add(new Paragraph(getTranslation("content.papers.preview.stale"))));
    }

    private Component links(EditablePaper paper, PaperWords words) {
        var links = new Div(
                new DownloadLink(
                        getTranslation("content.papers.pdf.hu"), papers.preview(paper, words, Formats.HUNGARIAN)),
                new DownloadLink(
                        getTranslation("content.papers.pdf.en"), papers.preview(paper, words, Formats.ENGLISH)));
        links.addClassName("actions");
        return links;
    }
}
