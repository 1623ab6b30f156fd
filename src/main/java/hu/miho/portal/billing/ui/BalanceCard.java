package hu.miho.portal.billing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.RouterLink;
import hu.miho.portal.billing.AccountBalance;
import hu.miho.portal.billing.InvoiceState;
import hu.miho.portal.billing.LastPayment;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;

/** How the running account stands, in one line: balance, next due date, last payment, the bill to pay. */
final class BalanceCard extends Section {

    BalanceCard(AccountBalance balance) {
        addClassName("balance-card");
        setAriaLabel(getTranslation("billing.balance.title"));
        add(balance(balance), nextDue(balance), lastPayment(balance));
        if (balance.payFirst() != null) {
            add(new Div(
                    LinkButton.primary(getTranslation("billing.balance.pay"), InvoiceView.path(balance.payFirst()))));
        }
    }

    private Component balance(AccountBalance balance) {
        var amount = new Paragraph(Formats.money(balance.amount()));
        amount.addClassName("amount-large");
        var part = part("billing.balance.title");
        part.add(amount, kind(balance), explanation(balance));
        return part;
    }

    private StatusBadge kind(AccountBalance balance) {
        String text = getTranslation("billing.balance." + balance.kind());
        return switch (balance.kind()) {
            case ARREARS ->
                balance.isOverdue()
                        ? new StatusBadge(Tone.BAD, Icons.ALERT_CIRCLE, text)
                        : new StatusBadge(Tone.WARN, Icons.CLOCK, text);
            case OVERPAYMENT -> new StatusBadge(Tone.OK, Icons.ARROW_DOWN, text);
            case NONE -> new StatusBadge(Tone.OK, Icons.CHECK_CIRCLE, text);
        };
    }

    private Component explanation(AccountBalance balance) {
        if (balance.isOverdue()) {
            return overdueBills(balance);
        }
        return small(getTranslation("billing.balance." + balance.kind() + ".why"));
    }

    private Component overdueBills(AccountBalance balance) {
        var link = new RouterLink(
                getTranslation("billing.balance.overdue", Formats.money(balance.overdue())), InvoicesView.class);
        link.setQueryParameters(new InvoiceChoice(InvoiceChoice.ALL, InvoiceChoice.slug(InvoiceState.OVERDUE)).query());
        return link;
    }

    private Component nextDue(AccountBalance balance) {
        var part = part("billing.balance.nextdue");
        if (balance.nextDueOn() == null || balance.nextDueAmount() == null) {
            part.add(strong(getTranslation("billing.balance.nothingdue")));
        } else {
            part.add(strong(Formats.date(balance.nextDueOn())), small(Formats.money(balance.nextDueAmount())));
        }
        return part;
    }

    private Component lastPayment(AccountBalance balance) {
        var part = part("billing.balance.lastpayment");
        LastPayment last = balance.lastPayment();
        if (last == null) {
            part.add(strong(getTranslation("billing.balance.nopayment")));
        } else {
            part.add(
                    strong(Formats.money(last.amount())),
                    small(Formats.date(last.receivedOn()) + ", "
                            + getTranslation("billing.channel." + last.channel())));
        }
        return part;
    }

    private Div part(String labelKey) {
        return new Div(small(getTranslation(labelKey)));
    }

    private static Paragraph strong(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("strong");
        return paragraph;
    }

    private static Paragraph small(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("eyebrow");
        return paragraph;
    }
}
