package hu.miho.portal.billing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Route;
import hu.miho.portal.billing.BillingService;
import hu.miho.portal.billing.InvoiceDetails;
import hu.miho.portal.billing.InvoiceRow;
import hu.miho.portal.documents.DocumentService;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.CardColumn;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** One bill: what it is made up of, how it stands, and how to pay it. */
@Route(value = "szamlak/:szam*", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class InvoiceView extends PortalPage implements BeforeEnterObserver {

    /** The bill's number, which has a slash in it. */
    static final String NUMBER = "szam";

    private final BillingService billing;
    private final DocumentService documents;
    private final LocalDate today;
    private String title = "";

    InvoiceView(BillingService billing, DocumentService documents, Clock clock) {
        super("billing.invoice");
        this.billing = billing;
        this.documents = documents;
        this.today = LocalDate.now(clock);
    }

    /** The address of a bill's page. */
    static String path(String invoiceNo) {
        return "szamlak/" + invoiceNo;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String invoiceNo = event.getRouteParameters().get(NUMBER).orElse("");
        removeAll();
        billing.invoice(invoiceNo).ifPresentOrElse(this::show, () -> leave(event));
    }

    @Override
    public String getPageTitle() {
        return title + " – MIHŐ";
    }

    /** Whoever switches to another place while a bill is open wants that place's bills, not an apology. */
    private static void leave(BeforeEnterEvent event) {
        if (event.getTrigger() == NavigationTrigger.REFRESH_ROUTE) {
            event.forwardTo(InvoicesView.class);
        } else {
            event.rerouteToError(new InvoiceNotFound(), "");
        }
    }

    private void show(InvoiceDetails invoice) {
        InvoiceRow row = invoice.row();
        String name = getTranslation(
                "billing.invoice.name", row.invoiceNo(), InvoiceWords.kind(row).toLowerCase(Formats.locale()));
        title = name;
        add(header(row, name));
        invoice.refusals()
                .forEach(refusal ->
                        add(new RefusalNotice(refusal, row.outstanding().isPositive())));
        var left = new CardColumn(whatItIsMadeUpOf(invoice), new FactsCard(invoice));
        var right = new CardColumn(payment(invoice));
        if (!invoice.payments().isEmpty() || invoice.setOff().isPositive()) {
            right.add(new PaymentsCard(invoice));
        }
        add(CardGrid.wideAndNarrow(left, right), dispute(row));
    }

    /** The module of messages stands above this one: its page is named by its address. */
    private Component dispute(InvoiceRow row) {
        return new Paragraph(new Anchor("irjon-nekunk?szamla=" + row.invoiceNo(), getTranslation("billing.dispute")));
    }

    private Component payment(InvoiceDetails invoice) {
        boolean byDirectDebit =
                billing.paymentMethod().filter(invoice::awaitsDirectDebit).isPresent();
        return new PaymentCard(invoice.row(), byDirectDebit, billing.payee(), billing.placeId(), today);
    }

    private Component header(InvoiceRow row, String name) {
        var header = new PageHeader(name, InvoiceWords.period(row))
                .withBackLink(getTranslation("billing.invoices.title"), InvoicesView.class)
                .withActions(InvoiceWords.badges(row));
        documents
                .invoiceDocument(row.invoiceNo())
                .ifPresent(document -> header.withActions(new DownloadLink(
                        getTranslation("billing.invoice.pdf"), documents.download(document.documentNo()))));
        return header;
    }

    private Component whatItIsMadeUpOf(InvoiceDetails invoice) {
        var card = new Card(getTranslation("billing.charges.title"));
        card.add(ChargeTable.of(invoice));
        return card;
    }
}
