package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import hu.miho.portal.cases.CaseDesk;
import hu.miho.portal.cases.CaseRow;
import hu.miho.portal.cases.CaseTalkDesk;
import hu.miho.portal.cases.CaseWorklist;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.ClerkGrid;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** The clerks' worklist of cases, the most urgent first. */
@Route(value = "ugyintezo/ugyek", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class ClerkCasesView extends PortalPage {

    private final ClerkGrid<CaseRow> grid = new ClerkGrid<>(getTranslation("cases.desk.title"));
    private final CaseFilterBar filter;
    private final Clock clock;
    private final Map<UUID, Integer> unread = new HashMap<>();

    ClerkCasesView(CaseWorklist worklist, CaseDesk desk, CaseTalkDesk talk, Clock clock) {
        super("cases.desk.title");
        this.clock = clock;
        filter = new CaseFilterBar(worklist.procedures(), desk.colleagues(), LocalDate.now(clock), this::refresh);
        addColumns();
        grid.setItemsPageable(page -> {
            List<CaseRow> rows = worklist.cases(filter.filter(), page);
            unread.putAll(talk.unread(rows.stream().map(CaseRow::id).toList()));
            return rows;
        });
        grid.setAllRowsVisible(false);
        grid.setEmptyStateComponent(new EmptyState(
                Icons.FILE_CHECK, getTranslation("cases.desk.empty.title"), getTranslation("cases.desk.empty.text")));
        add(
                new PageHeader(null, getTranslation("cases.desk.title"))
                        .withLead(getTranslation("cases.desk.lead"))
                        .withActions(LinkButton.primary(getTranslation("cases.intake.title"), IntakeView.class)),
                filter,
                grid);
    }

    private void refresh() {
        unread.clear();
        grid.getDataProvider().refreshAll();
        grid.recalculateColumnWidths();
    }

    private void addColumns() {
        grid.addComponentColumn(this::link)
                .setHeader(getTranslation("cases.number"))
                .setAutoWidth(true);
        grid.addColumn(row -> getTranslation(row.titleKey()))
                .setHeader(getTranslation("cases.facts.procedure"))
                .setAutoWidth(true)
                .setFlexGrow(2);
        grid.addColumn(row -> row.customerName() + " · " + row.customer())
                .setHeader(getTranslation("cases.facts.customer"))
                .setAutoWidth(true)
                .setFlexGrow(2);
        grid.addComponentColumn(row -> CaseBadge.of(row.state()))
                .setHeader(getTranslation("cases.desk.state"))
                .setAutoWidth(true);
        grid.addComponentColumn(this::due)
                .setHeader(getTranslation("cases.facts.due"))
                .setAutoWidth(true);
        grid.addColumn(row -> Objects.requireNonNullElse(row.assignee(), "–"))
                .setHeader(getTranslation("cases.desk.assignee"))
                .setAutoWidth(true);
        grid.addColumn(ClerkCasesView::filed)
                .setHeader(getTranslation("cases.facts.filed"))
                .setAutoWidth(true);
    }

    private static String filed(CaseRow row) {
        Instant filed = row.filedAt();
        return Formats.dateTime(filed == null ? row.startedAt() : filed);
    }

    private Component link(CaseRow row) {
        var link = new Anchor("ugyintezo/ugyek/" + row.id(), Objects.requireNonNullElse(row.caseNo(), "–"));
        Integer waiting = unread.get(row.id());
        var both = new Div(link);
        both.addClassName("link-and-badge");
        if (waiting != null) {
            both.add(new StatusBadge(Tone.INFO, Icons.MAIL, getTranslation("cases.talk.unread", waiting)));
        }
        return both;
    }

    private Component due(CaseRow row) {
        LocalDate due = row.dueOn();
        if (due == null) {
            return new Span("–");
        }
        return due.isBefore(LocalDate.now(clock))
                ? new StatusBadge(Tone.BAD, Icons.ALERT_CIRCLE, getTranslation("cases.desk.overdue", Formats.date(due)))
                : new Span(Formats.date(due));
    }
}
