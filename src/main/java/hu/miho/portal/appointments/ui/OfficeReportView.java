package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import hu.miho.portal.appointments.OfficeReport;
import hu.miho.portal.appointments.OfficeReportService;
import hu.miho.portal.appointments.ReportPeriod;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;

/** How the office's time is offered and used: totals on top, then by matter, weekday and counter. */
@Route(value = OfficeTabs.REPORT, layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class OfficeReportView extends PortalPage implements BeforeEnterObserver {

    private final OfficeReportService reports;
    private final Clock clock;

    OfficeReportView(OfficeReportService reports, Clock clock) {
        super("appointments.report.title");
        this.reports = reports;
        this.clock = clock;
        addClassName("office-report");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters parameters = event.getLocation().getQueryParameters();
        ReportPeriod period = ReportChoice.period(parameters, LocalDate.now(clock));
        boolean again = getComponentCount() > 0;
        removeAll();
        var title = new PageHeader(null, getTranslation("appointments.report.title"))
                .withLead(getTranslation(
                        "appointments.report.lead", Formats.date(period.from()), Formats.date(period.to())));
        var periods = new ReportPeriodBar(period, ReportChoice.chosen(parameters));
        add(title, OfficeTabs.beside(OfficeTabs.REPORT), periods);
        if (again) {
            periods.focusChosen();
        }
        show(reports.report(period, getLocale()));
    }

    private void show(OfficeReport report) {
        if (report.totals().booked() == 0) {
            add(new EmptyState(Icons.CALENDAR, getTranslation("appointments.report.empty"), whatWasOffered(report)));
            return;
        }
        add(totals(report));
        if (report.totals().unrecorded() > 0) {
            add(new NoticeBox(
                    Tone.WARN,
                    getTranslation(
                            "appointments.report.unrecorded", report.totals().unrecorded())));
        }
        add(
                ReportCard.ofVisits("matter", report.byMatter(), report.totals()),
                ReportCard.ofHours("weekday", report.byWeekday(), report.totals()),
                ReportCard.ofHours("counter", report.byCounter(), report.totals()),
                meanings());
    }

    private String whatWasOffered(OfficeReport report) {
        return report.totals().offeredQuarters() == 0
                ? getTranslation("appointments.report.empty.nothing")
                : getTranslation("appointments.report.empty.text", ReportNumbers.OFFERED.text(report.totals()));
    }

    private Card totals(OfficeReport report) {
        var figures = new KeyValues();
        figures.addClassName("figures");
        for (ReportNumbers number : ReportNumbers.values()) {
            figures.add(number.head(), number.text(report.totals()));
        }
        var card = new Card(getTranslation("appointments.report.totals")).accented();
        card.add(
                figures,
                new DownloadLink(
                        getTranslation("appointments.report.download"),
                        reports.csv(report.period(), Formats.locale())));
        return card;
    }

    private Card meanings() {
        var list = new UnorderedList();
        Stream.of("day", "offered", "past", "open", "lead", "use")
                .map(what -> getTranslation("appointments.report.meaning." + what))
                .forEach(text -> list.add(new ListItem(text)));
        var card = new Card(getTranslation("appointments.report.meaning"));
        card.add(list);
        return card;
    }
}
