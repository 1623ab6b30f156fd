package hu.miho.portal.documents.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import hu.miho.portal.documents.DocumentOrigin;
import hu.miho.portal.documents.DocumentPreviews;
import hu.miho.portal.documents.DocumentPreviews.Preview;
import hu.miho.portal.documents.DocumentRow;
import hu.miho.portal.documents.DocumentService;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import jakarta.annotation.security.RolesAllowed;

/** One document: what it is, its first pages to look at, and the file. */
@Route(value = "dokumentumtar/irat", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class DocumentView extends PortalPage implements BeforeEnterObserver {

    private static final String NUMBER = "szam";

    private final DocumentService documents;
    private final DocumentPreviews previews;

    DocumentView(DocumentService documents, DocumentPreviews previews) {
        super("documents.one");
        this.documents = documents;
        this.previews = previews;
        addClassName("narrow");
    }

    static RouterLink link(DocumentRow row) {
        var link = new RouterLink(row.title(), DocumentView.class);
        link.setQueryParameters(QueryParameters.of(NUMBER, row.documentNo()));
        return link;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NUMBER)
                .flatMap(documents::document)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(DocumentRow row) {
        add(
                new PageHeader(null, row.title()).withBackLink(getTranslation("documents.title"), DocumentsView.class),
                facts(row),
                pages(row, previews.of(row.documentNo())));
    }

    private Card facts(DocumentRow row) {
        var facts = new KeyValues()
                .add(getTranslation("documents.kind"), getTranslation("documents.kind." + row.kind()))
                .add(getTranslation("documents.issued"), Formats.longDate(row.issuedOn(), Formats.locale()));
        DocumentOrigin origin = row.origin();
        if (origin != null) {
            var state = new Span(", " + getTranslation(origin.stateKey()));
            facts.add(
                    getTranslation(row.invoiceNo() == null ? "documents.case" : "documents.bill"),
                    new Span(new Anchor(origin.path(), origin.number()), state));
        }
        var download = new DownloadLink(
                getTranslation("documents.download.sized", DocumentsView.size(row)),
                documents.download(row.documentNo()));
        var card = new Card();
        card.add(facts, download);
        return card;
    }

    private Div pages(DocumentRow row, Preview preview) {
        var pages = new Div();
        pages.addClassName("page-pictures");
        if (preview.pages() == 0) {
            pages.add(new Paragraph(getTranslation("documents.preview.none")));
            return pages;
        }
        for (int page = 0; page < preview.pictures().size(); page++) {
            pages.add(new Image(
                    preview.pictures().get(page), getTranslation("documents.preview.page", row.title(), page + 1)));
        }
        var note = new Paragraph(getTranslation(
                preview.pages() > preview.pictures().size() ? "documents.preview.more" : "documents.preview.all",
                preview.pages()));
        note.addClassName("secondary");
        pages.add(note);
        return pages;
    }
}
