package hu.miho.portal.documents.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import hu.miho.portal.documents.DocumentLookup;
import hu.miho.portal.documents.DocumentRow;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.CustomerPanel;
import hu.miho.portal.ui.DataTable;
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
        String title = translate("documents.desk.title");
        var head = new DataTable(title)
                .column(translate("documents.title.column"))
                .column(translate("documents.kind"))
                .column(translate("documents.issued"));
        return ClerkPanel.of(title, documents.of(customer), translate("documents.desk.none"), head, this::row);
    }

    private void row(DataTable table, DocumentRow row) {
        table.row(
                new DownloadLink(row.title(), documents.download(row.documentNo())),
                translate("documents.kind." + row.kind()),
                Formats.date(row.issuedOn()));
    }
}
