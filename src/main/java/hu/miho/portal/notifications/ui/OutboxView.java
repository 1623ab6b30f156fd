package hu.miho.portal.notifications.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.router.Route;
import hu.miho.portal.notifications.MailNotFailed;
import hu.miho.portal.notifications.MailStatus;
import hu.miho.portal.notifications.OutboxDesk;
import hu.miho.portal.notifications.OutboxFilter;
import hu.miho.portal.notifications.OutboxMail;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClerkGrid;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Toast;
import hu.miho.portal.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;

/** The portal's outgoing mail: what waits, what has failed and why, and sending it again. */
@Route(value = "ugyintezo/levelek", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class OutboxView extends PortalPage {

    private final OutboxDesk desk;
    private final ClerkGrid<OutboxMail> grid = new ClerkGrid<>(getTranslation("notifications.outbox.title"));
    private final TextField recipient = Fields.shortText(getTranslation("notifications.outbox.recipient"));
    private final Select<MailStatus> status =
            Fields.select(getTranslation("notifications.outbox.status"), List.of(MailStatus.values()));

    OutboxView(OutboxDesk desk) {
        super("notifications.outbox.title");
        this.desk = desk;
        addColumns();
        grid.setItemsPageable(page -> desk.mails(new OutboxFilter(status.getValue(), recipient.getValue()), page));
        grid.setAllRowsVisible(false);
        grid.setEmptyStateComponent(new EmptyState(
                Icons.CHECK_CIRCLE,
                getTranslation("notifications.outbox.empty.title"),
                getTranslation("notifications.outbox.empty.text")));
        add(
                new PageHeader(null, getTranslation("notifications.outbox.title"))
                        .withLead(getTranslation("notifications.outbox.lead")),
                filter(),
                grid);
    }

    private Div filter() {
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("notifications.outbox.unfinished"));
        status.setItemLabelGenerator(
                one -> getTranslation(one == null ? "notifications.outbox.unfinished" : one.textKey()));
        status.addValueChangeListener(change -> refresh());
        recipient.setValueChangeMode(ValueChangeMode.LAZY);
        recipient.setClearButtonVisible(true);
        recipient.addValueChangeListener(change -> refresh());
        var bar = new Div(
                recipient, status, Buttons.secondary(getTranslation("notifications.outbox.refresh"), this::refresh));
        bar.addClassName("filters");
        return bar;
    }

    private void refresh() {
        grid.getDataProvider().refreshAll();
        grid.recalculateColumnWidths();
    }

    private void addColumns() {
        grid.addColumn(mail -> Formats.dateTime(mail.writtenAt()))
                .setHeader(getTranslation("notifications.outbox.written"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        column(
                "notifications.outbox.mail",
                mail -> lines(new Span(mail.to().value()), quiet(mail.subject(this::getTranslation))),
                "13rem",
                3);
        column("notifications.outbox.status", mail -> lines(badge(mail.status()), attempts(mail)), "10.5rem", 0);
        column("notifications.outbox.answer", OutboxView::answer, "13rem", 3);
        column("notifications.outbox.actions", this::actions, "10rem", 0);
    }

    private void column(String headerKey, SerializableFunction<OutboxMail, Component> cell, String width, int grow) {
        grid.addComponentColumn(cell::apply)
                .setHeader(getTranslation(headerKey))
                .setWidth(width)
                .setFlexGrow(grow);
    }

    private StatusBadge badge(MailStatus one) {
        String text = getTranslation(one.textKey());
        return switch (one) {
            case QUEUED -> new StatusBadge(Tone.INFO, Icons.HOURGLASS, text);
            case SENT -> new StatusBadge(Tone.OK, Icons.CHECK, text);
            case KEPT -> new StatusBadge(Tone.NEUTRAL, Icons.INBOX, text);
            case FAILED -> new StatusBadge(Tone.BAD, Icons.ALERT_TRIANGLE, text);
        };
    }

    private Component attempts(OutboxMail mail) {
        String key = mail.status() == MailStatus.QUEUED
                ? "notifications.outbox.attempts.next"
                : "notifications.outbox.attempts";
        return mail.attempts() == 0
                ? new Span()
                : quiet(getTranslation(key, mail.attempts(), Formats.dateTime(mail.nextAttemptAt())));
    }

    private static Component answer(OutboxMail mail) {
        return lines(new Span(Objects.requireNonNullElse(mail.answer(), "–")));
    }

    private static Component lines(Component... lines) {
        var all = new Div(lines);
        all.addClassName("wrapping-cell");
        return all;
    }

    private static Span quiet(String text) {
        var span = new Span(text);
        span.addClassName("quiet");
        return span;
    }

    private Component actions(OutboxMail mail) {
        if (mail.status() == MailStatus.FAILED && !mail.canBeSentAgain()) {
            return lines(quiet(getTranslation("notifications.outbox.gone")));
        }
        var actions = new Div();
        actions.addClassName("row-actions");
        if (mail.canBeSentAgain()) {
            actions.add(
                    named("notifications.outbox.again", mail, () -> sendAgain(mail)),
                    named(
                            "notifications.outbox.correct",
                            mail,
                            () -> new AddressDialog(desk, mail, this::done).open()));
        }
        return actions;
    }

    private Component named(String key, OutboxMail mail, Runnable action) {
        var button = Buttons.quiet(getTranslation(key), action::run);
        button.setAriaLabel(getTranslation(key) + ": " + mail.to().value());
        return button;
    }

    private void sendAgain(OutboxMail mail) {
        try {
            desk.sendAgain(mail.id());
            done();
        } catch (MailNotFailed faster) {
            Toast.show(getTranslation("notifications.outbox.faster"));
            refresh();
        }
    }

    private void done() {
        Toast.show(getTranslation("notifications.outbox.done"));
        refresh();
    }
}
