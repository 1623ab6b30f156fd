package hu.miho.portal.billing.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import hu.miho.portal.billing.InvoiceRow;
import hu.miho.portal.billing.InvoiceState;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import java.time.LocalDate;
import java.time.YearMonth;

/** How a bill is spoken of on the pages of this module. */
final class InvoiceWords {

    private InvoiceWords() {}

    /** {@code 2026. október}, {@code 2025. november – 2026. április}, or the days when they are no whole months. */
    static String period(LocalDate from, LocalDate to) {
        YearMonth first = YearMonth.from(from);
        YearMonth last = YearMonth.from(to);
        if (from.getDayOfMonth() != 1 || !to.equals(last.atEndOfMonth())) {
            return Formats.date(from) + " – " + Formats.date(to);
        }
        return first.equals(last) ? month(first) : month(first) + " – " + month(last);
    }

    static String period(InvoiceRow invoice) {
        return period(invoice.periodFrom(), invoice.periodTo());
    }

    static String kind(InvoiceRow invoice) {
        return I18NProvider.translate("billing.kind." + invoice.kind());
    }

    /** The period as a link to the bill. Its name says the kind too: several bills may be about one month. */
    static RouterLink link(InvoiceRow invoice) {
        var link = linkTo(invoice.invoiceNo(), period(invoice));
        link.getElement().setAttribute("aria-label", period(invoice) + ", " + kind(invoice));
        return link;
    }

    static RouterLink linkTo(String invoiceNo, String text) {
        return new RouterLink(text, InvoiceView.class, new RouteParameters(InvoiceView.NUMBER, invoiceNo));
    }

    /** The state, and beside a bill paid in part that it is overdue as well. */
    static Component badges(InvoiceRow invoice) {
        var badges = new Span(badge(invoice.state()));
        badges.addClassName("badges");
        if (invoice.overdue() && invoice.state() != InvoiceState.OVERDUE) {
            badges.add(badge(InvoiceState.OVERDUE));
        }
        return badges;
    }

    static String state(InvoiceState state) {
        return I18NProvider.translate("billing.state." + state);
    }

    private static StatusBadge badge(InvoiceState state) {
        return switch (state) {
            case OPEN -> new StatusBadge(Tone.WARN, Icons.CLOCK, state(state));
            case OVERDUE -> new StatusBadge(Tone.BAD, Icons.ALERT_CIRCLE, state(state));
            case PARTLY_PAID -> new StatusBadge(Tone.WARN, Icons.HOURGLASS, state(state));
            case PAID -> new StatusBadge(Tone.OK, Icons.CHECK_CIRCLE, state(state));
            case CREDIT -> new StatusBadge(Tone.OK, Icons.ARROW_DOWN, state(state));
        };
    }

    private static String month(YearMonth month) {
        return Formats.month(month, Formats.locale());
    }
}
