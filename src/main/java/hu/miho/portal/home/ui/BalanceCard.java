package hu.miho.portal.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import hu.miho.portal.billing.AccountBalance;
import hu.miho.portal.billing.BalanceKind;
import hu.miho.portal.customers.PaymentMethod;
import hu.miho.portal.shared.Forint;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The page's one answer: how the running account stands, until when something is to be paid, and where to do it. */
class BalanceCard extends Composite<Card> {

    private final AccountBalance balance;
    private final LocalDate today;

    BalanceCard(AccountBalance balance, Optional<PaymentMethod> method, LocalDate today) {
        this.balance = balance;
        this.today = today;
        var label = new Paragraph(getTranslation("dashboard.balance." + balance.kind()));
        label.addClassName("card-label");
        getContent().add(label, amount());
        if (balance.isOverdue()) {
            getContent()
                    .add(new Paragraph(
                            getTranslation("dashboard.balance.overdue.amount", Formats.money(balance.overdue()))));
        }
        dueLine().ifPresent(getContent()::add);
        getContent().add(actions(), details(method));
    }

    @Override
    protected Card initContent() {
        return new Card().accented();
    }

    private Component amount() {
        var amount = new Span(Formats.money(balance.amount()));
        amount.addClassName("amount-large");
        var row = new Div(amount, badge());
        row.addClassName("amount-row");
        return row;
    }

    private StatusBadge badge() {
        if (balance.isOverdue()) {
            return new StatusBadge(Tone.BAD, Icons.ALERT_CIRCLE, getTranslation("dashboard.balance.overdue"));
        }
        return switch (balance.kind()) {
            case ARREARS -> new StatusBadge(Tone.WARN, Icons.CLOCK, getTranslation("dashboard.balance.open"));
            case OVERPAYMENT -> new StatusBadge(Tone.INFO, Icons.INFO, getTranslation("dashboard.balance.credit"));
            case NONE -> new StatusBadge(Tone.OK, Icons.CHECK_CIRCLE, getTranslation("dashboard.balance.settled"));
        };
    }

    /** The amount stands beside the date only when it is not the amount above. */
    private Optional<Component> dueLine() {
        LocalDate dueOn = balance.nextDueOn();
        Forint dueAmount = balance.nextDueAmount();
        if (dueOn == null || dueAmount == null) {
            return Optional.empty();
        }
        String date = Formats.longDate(dueOn, Formats.locale());
        long days = ChronoUnit.DAYS.between(today, dueOn);
        boolean isAll = balance.kind() == BalanceKind.ARREARS && dueAmount.equals(balance.balance());
        return Optional.of(new Paragraph(
                isAll
                        ? getTranslation("dashboard.balance.due", date, days)
                        : getTranslation("dashboard.balance.due.amount", date, days, Formats.money(dueAmount))));
    }

    private Component actions() {
        var actions = new Div(
                LinkButton.primary(getTranslation("dashboard.balance.bills"), "szamlak"),
                LinkButton.secondary(getTranslation("dashboard.balance.ledger"), "szamlak/folyoszamla"));
        actions.addClassName("actions");
        return actions;
    }

    private Component details(Optional<PaymentMethod> method) {
        var details = new KeyValues();
        details.addClassName("end");
        var last = balance.lastPayment();
        details.add(
                getTranslation("dashboard.balance.last.payment"),
                last == null
                        ? getTranslation("dashboard.balance.last.payment.none")
                        : Formats.money(last.amount()) + ", " + Formats.date(last.receivedOn()));
        method.ifPresent(known -> details.add(
                getTranslation("dashboard.balance.payment.method"), getTranslation("customers.method." + known)));
        return details;
    }
}
