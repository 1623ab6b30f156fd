package hu.miho.portal.registration.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.registration.DelegationDetails;
import hu.miho.portal.registration.DelegationDetails.State;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.Question;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Delegations with how each stands, and what can be done with it. */
final class DelegationTable {

    private DelegationTable() {}

    /** @param actions what can be done with one; without any the column is empty */
    static Component given(List<DelegationDetails> delegations, Function<DelegationDetails, List<Button>> actions) {
        var table = table("registration.delegation.given", "registration.delegation.delegate");
        delegations.forEach(one -> row(table, who(one.name(), one.email().value(), one), one, actions.apply(one)));
        return table;
    }

    /** @param holder the name of whoever delegated */
    static <T> Component received(
            List<T> received,
            Function<T, DelegationDetails> delegation,
            Function<T, String> holder,
            Function<T, List<Button>> actions) {
        var table = table("registration.delegation.received", "registration.delegation.holder");
        received.forEach(each -> {
            DelegationDetails one = delegation.apply(each);
            row(table, who(holder.apply(each), one.customer().value(), one), one, actions.apply(each));
        });
        return table;
    }

    /**
     * A button that ends one, after a question.
     *
     * @param key of the button's text; question, consequence and the rest stand under it
     * @param name whose access ends, or whose affairs are left
     */
    static Button ending(String key, String name, Runnable onEnd) {
        var end = Buttons.quiet(
                translate(key),
                () -> new Question(
                                translate(key + ".question", name),
                                translate(key + ".consequence"),
                                translate("registration.delegation.end.keep"),
                                translate(key),
                                onEnd)
                        .open());
        end.setAriaLabel(translate(key + ".of", name));
        return end;
    }

    private static DataTable table(String captionKey, String whoKey) {
        return new DataTable(translate(captionKey))
                .column(translate(whoKey))
                .column(translate("registration.delegation.areas"))
                .column(translate("registration.delegation.until"))
                .column(translate("registration.delegation.state"))
                .column(translate("registration.delegation.actions"));
    }

    private static void row(DataTable table, Component who, DelegationDetails one, List<Button> actions) {
        var buttons = new Div();
        buttons.addClassName("actions");
        actions.forEach(buttons::add);
        table.row(who, areas(one), Formats.date(one.validUntil()), badge(one.state()), buttons);
    }

    static String areas(DelegationDetails one) {
        return one.areas().stream()
                .sorted()
                .map(AccessArea::textKey)
                .map(key -> translate(key))
                .collect(Collectors.joining("; "));
    }

    private static Component who(String name, String id, DelegationDetails one) {
        return new Div(new Span(name), small(id), small(translate(one.kind().textKey())));
    }

    private static Component small(String text) {
        var line = new Div(text);
        line.addClassName("explanation");
        return line;
    }

    private static StatusBadge badge(State state) {
        String text = translate(state.textKey());
        return switch (state) {
            case AWAITING_HOLDER, AWAITING_DELEGATE -> new StatusBadge(Tone.WARN, Icons.HOURGLASS, text);
            case IN_FORCE -> new StatusBadge(Tone.OK, Icons.CHECK, text);
            case EXPIRED, ENDED -> new StatusBadge(Tone.NEUTRAL, Icons.X, text);
        };
    }
}
