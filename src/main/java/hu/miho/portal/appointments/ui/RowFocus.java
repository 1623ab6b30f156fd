package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.button.Button;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the place of whoever works in the day's rows by keyboard while the rows are built anew: at the same button of the
 * same booking, else at the booking's first one, else where the view says.
 */
final class RowFocus implements Serializable {

    private final List<Place> places = new ArrayList<>();
    private @Nullable Place focused;
    private @Nullable Place used;

    private record Place(UUID row, String name, Button button) implements Serializable {}

    /** A button of a row. */
    void track(UUID row, Button button) {
        var place = new Place(row, button.getText(), button);
        places.add(place);
        button.addClickListener(click -> used = place);
        button.addFocusListener(focus -> focused = place);
        button.addBlurListener(blur -> {
            if (focused == place) {
                focused = null;
            }
        });
    }

    /** The rows go away; new ones will be tracked. */
    void forgetRows() {
        places.clear();
    }

    /** After a row's button has done its work, perhaps by a dialog. @param otherwise where to go without the row */
    void restoreUsed(Button otherwise) {
        restore(used, otherwise);
        used = null;
    }

    /** After somebody else has changed the day. @param otherwise where to go without the row */
    void restoreFocused(Button otherwise) {
        restore(focused, otherwise);
    }

    private void restore(@Nullable Place before, Button otherwise) {
        if (before == null) {
            return;
        }
        places.stream()
                .filter(place -> place.row().equals(before.row()))
                .min((one, other) -> Boolean.compare(
                        !one.name().equals(before.name()), !other.name().equals(before.name())))
                .map(Place::button)
                .orElse(otherwise)
                .focus();
    }
}
