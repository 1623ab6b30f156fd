package hu.miho.portal.backoffice.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import hu.miho.portal.backoffice.JobRow;
import hu.miho.portal.backoffice.Operations;
import hu.miho.portal.backoffice.SystemState;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.ClerkTable;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the portal does by itself, and how it is. */
@Route(value = "ugyintezo/uzemeltetes", layout = ClerkShell.class)
@RolesAllowed(Roles.ADMIN)
class OperationsView extends PortalPage {

    private final Operations operations;
    private final Div page = new Div();

    OperationsView(Operations operations) {
        super("backoffice.operations");
        this.operations = operations;
        page.addClassName("clerk-panels");
        add(
                new PageHeader(null, getTranslation("backoffice.operations"))
                        .withLead(getTranslation("backoffice.operations.lead"))
                        .withActions(Buttons.secondary(
                                getTranslation("backoffice.operations.refresh"), PortalPage::showAnew)),
                page);
        show();
    }

    private void show() {
        SystemState state = operations.state();
        Component checks = checks(state);
        Component figures = figures(state);
        page.add(checks, figures, jobs());
        checks.addClassName("panel-half");
        figures.addClassName("panel-half");
    }

    private Component checks(SystemState state) {
        var panel = new ClerkPanel(getTranslation("backoffice.operations.checks"));
        var list = new KeyValues();
        state.working().forEach((name, well) -> list.add(checkName(name), badge(well)));
        panel.add(list);
        return panel;
    }

    /** The names of our own checks are translated; one that a library adds shows its own. */
    private String checkName(String name) {
        String key = "backoffice.check." + name;
        String text = getTranslation(key);
        return text.contains(key) ? name : text;
    }

    private StatusBadge badge(boolean well) {
        return well
                ? new StatusBadge(Tone.OK, Icons.CHECK_CIRCLE, getTranslation("backoffice.operations.well"))
                : new StatusBadge(Tone.BAD, Icons.ALERT_TRIANGLE, getTranslation("backoffice.operations.bad"));
    }

    private Component figures(SystemState state) {
        var panel = new ClerkPanel(getTranslation("backoffice.operations.figures"));
        panel.add(new KeyValues()
                .add(getTranslation("backoffice.figure.database"), state.database())
                .add(
                        getTranslation("backoffice.figure.answered"),
                        state.answered().toMillis() + " ms")
                .add(getTranslation("backoffice.figure.disk"), megabytes(state.diskFree()))
                .add(
                        getTranslation("backoffice.figure.memory"),
                        megabytes(state.memoryUsed()) + " / " + megabytes(state.memoryMost()))
                .add(getTranslation("backoffice.figure.up"), duration(state.upFor()))
                .add(getTranslation("backoffice.figure.signed-in"), number(state.signedIn()))
                .add(getTranslation("backoffice.figure.waiting"), number(state.mailsWaiting()))
                .add(getTranslation("backoffice.figure.failed"), number(state.mailsFailed())));
        return panel;
    }

    private Component jobs() {
        return new ClerkTable<JobRow>(getTranslation("backoffice.jobs"))
                .column(getTranslation("backoffice.jobs.what"), row -> getTranslation(row.textKey()))
                .column(getTranslation("backoffice.jobs.last"), row -> moment(row.lastRun()))
                .column(getTranslation("backoffice.jobs.result"), this::result)
                .column(getTranslation("backoffice.jobs.next"), row -> moment(row.nextRun()))
                .of(operations.jobs(), getTranslation("backoffice.jobs.none"));
    }

    private Object result(JobRow row) {
        String failure = row.failure();
        if (failure != null) {
            return new StatusBadge(Tone.BAD, Icons.ALERT_TRIANGLE, failure);
        }
        return row.lastRun() == null ? getTranslation("backoffice.jobs.not-yet") : badge(true);
    }

    private static String moment(@Nullable Instant at) {
        return at == null ? "–" : Formats.dateTime(at);
    }

    private static String megabytes(long bytes) {
        return number(bytes >> 20) + "\u00a0MB";
    }

    private static String number(long number) {
        return Formats.number(BigDecimal.valueOf(number));
    }

    private String duration(Duration time) {
        return getTranslation("backoffice.figure.up.value", time.toDays(), time.toHoursPart(), time.toMinutesPart());
    }
}
