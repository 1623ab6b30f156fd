package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import hu.miho.portal.cases.CaseIntake;
import hu.miho.portal.cases.CaseRow;
import hu.miho.portal.customers.CustomerLookup;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.CardColumn;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.CustomerPage;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** A clerk writes a case down for somebody at the desk, or from a letter; what was left half done is beside it. */
@Route(value = DeskFilling.START, layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class IntakeView extends PortalPage implements BeforeEnterObserver {

    private final IntakeStart begin;

    IntakeView(CaseIntake intake, CustomerLookup customers) {
        super("cases.intake.title");
        var start = new Card(getTranslation("cases.intake.start"));
        begin = new IntakeStart(intake, customers);
        start.add(begin);
        add(
                new PageHeader(null, getTranslation("cases.intake.title"))
                        .withBackLink(getTranslation("cases.desk.title"), ClerkCasesView.class)
                        .withLead(getTranslation("cases.intake.lead")),
                CardGrid.wideAndNarrow(new CardColumn(start), new CardColumn(begun(intake.begun()))));
    }

    /** From the page of a customer the form begins with theirs. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        CustomerPage.begunFor(event.getLocation()).ifPresent(begin::choose);
    }

    private Card begun(List<CaseRow> rows) {
        var card = new Card(getTranslation("cases.intake.begun"));
        if (rows.isEmpty()) {
            card.add(new Paragraph(getTranslation("cases.intake.begun.none")));
            return card;
        }
        var table = new DataTable(getTranslation("cases.intake.begun"))
                .column(getTranslation("cases.facts.customer"))
                .column(getTranslation("cases.intake.changed"));
        rows.forEach(row -> {
            var link = new Anchor(DeskFilling.START + "/" + row.id(), row.customerName());
            link.setAriaLabel(getTranslation("cases.intake.go-on", row.customerName(), getTranslation(row.titleKey())));
            var what = new Paragraph(getTranslation(row.titleKey()));
            what.addClassName("secondary");
            var whose = new Div(link, what);
            table.row(whose, Formats.dateTime(row.changedAt()));
        });
        card.add(table);
        return card;
    }
}
