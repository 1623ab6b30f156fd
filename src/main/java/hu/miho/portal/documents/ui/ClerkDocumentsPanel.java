package hu.miho.portal.documents.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import hu.miho.portal.documents.DocumentLookup;
import hu.miho.portal.documents.DocumentRow;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.ClerkTable;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.Formats;

/** What the billing system has sent of the customer's documents. */
@org.springframework.stereotype.Component
class ClerkDocumentsPanel implements CustomerPanel {

    private final DocumentLookup documents;

    ClerkDocumentsPanel(DocumentLookup documents) {
        this.documents = documents;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public Component create(CustomerId customer) {
        return new ClerkTable<DocumentRow>(translate("documents.desk.title"))
                .column(
                        translate("documents.title.column"),
                        row -> new DownloadLink(row.title(), documents.download(row.documentNo())))
                .column(translate("documents.kind"), row -> translate("documents.kind." + row.kind()))
                .column(translate("documents.issued"), row -> Formats.date(row.issuedOn()))
                .of(documents.of(customer), translate("documents.desk.none"));
    }
}
