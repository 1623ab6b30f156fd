package hu.miho.portal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.ui.NumberOrder.Verdict;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The security check before a form is sent: five numbers to be put into rising order (leaflet, step 3), by buttons or by
 * typing, without dragging and without a time limit (check W5). The answer is checked on the server. What is typed is the
 * answer; the list is, as long as nothing is typed. Moving a number brings what is typed into line with the list.
 */
public final class NumberChallenge extends Composite<Card> {

    private final Card card = new Card();
    private final OrderedList list = new OrderedList();
    private final List<Row> rows = new ArrayList<>();
    private final Span moved = new Span();
    private final TextField typed;
    private NumberOrder order = NumberOrder.random(new SecureRandom());

    /** @param phone whom to call when one cannot do it */
    public NumberChallenge(String phone) {
        typed = Fields.text(getTranslation("ui.challenge.typed"));
        typed.setHelperText(getTranslation("ui.challenge.typed.help"));
        typed.setAutocomplete(Autocomplete.OFF);
        list.addClassName("challenge-numbers");
        list.getElement().setAttribute("aria-label", getTranslation("ui.challenge.list"));
        for (int place = 0; place < NumberOrder.COUNT; place++) {
            var row = new Row(place);
            rows.add(row);
            list.add(row);
        }
        moved.addClassName("visually-hidden");
        moved.getElement().setAttribute("role", "status");
        var renew = Buttons.quiet(getTranslation("ui.challenge.renew"), this::renew);
        renew.setIcon(Icons.REFRESH.create());
        var columns = new Div(list, new Div(typed, renew));
        columns.addClassName("challenge");
        var help = new CallableText(getTranslation("ui.challenge.help", phone));
        help.addClassName("secondary");
        card.add(new H2(getTranslation("ui.challenge.title")));
        card.add(new Paragraph(getTranslation("ui.challenge.task")), columns, moved, help);
        showNumbers();
    }

    @Override
    protected Card initContent() {
        return card;
    }

    /** Checks the answer, marks the field when it is wrong, and tells what is. Nothing typed is lost. */
    public Optional<FieldProblem> check() {
        Verdict verdict = order.check(typed.getValue());
        typed.setInvalid(verdict != Verdict.RIGHT);
        if (verdict == Verdict.RIGHT) {
            return Optional.empty();
        }
        String key = verdict == Verdict.NOT_RISING ? "ui.challenge.not-rising" : "ui.challenge.other-numbers";
        typed.setErrorMessage(getTranslation(key));
        return Optional.of(new FieldProblem(typed, typed.getLabel() + ": " + getTranslation(key + ".short")));
    }

    private void renew() {
        order = NumberOrder.random(new SecureRandom());
        typed.clear();
        typed.setInvalid(false);
        showNumbers();
        announce(getTranslation("ui.challenge.renewed", numbers()));
    }

    /** The focus follows the number to its new place. */
    private void exchange(int place, int neighbour) {
        int number = order.numbers().get(place);
        order.exchange(place, neighbour);
        showNumbers();
        if (!typed.isEmpty()) {
            typed.setValue(numbers());
        }
        rows.get(neighbour).focusAfterMove(neighbour < place);
        announce(getTranslation("ui.challenge.moved", number, neighbour + 1));
    }

    private void showNumbers() {
        List<Integer> numbers = order.numbers();
        rows.forEach(row -> row.show(numbers.get(row.place)));
    }

    private String numbers() {
        return order.numbers().stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    private void announce(String text) {
        moved.setText(text);
    }

    /** A place of the list: its number and the buttons that move the number to a neighbouring place. */
    private final class Row extends ListItem {

        private final int place;
        private final Span number = new Span();
        private final Button up;
        private final Button down;

        Row(int place) {
            this.place = place;
            up = new Button(Icons.ARROW_UP.create(), click -> exchange(place, place - 1));
            down = new Button(Icons.ARROW_DOWN.create(), click -> exchange(place, place + 1));
            up.setEnabled(place > 0);
            down.setEnabled(place < NumberOrder.COUNT - 1);
            add(number, up, down);
        }

        void show(int shown) {
            number.setText(String.valueOf(shown));
            up.setAriaLabel(getTranslation("ui.challenge.up", shown));
            down.setAriaLabel(getTranslation("ui.challenge.down", shown));
        }

        void focusAfterMove(boolean upwards) {
            boolean useUp = upwards ? up.isEnabled() : !down.isEnabled();
            (useUp ? up : down).focus();
        }
    }
}
