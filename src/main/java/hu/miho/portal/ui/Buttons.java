package hu.miho.portal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Buttons that do something here; {@link LinkButton} for those that lead elsewhere. */
public final class Buttons {

    private Buttons() {}

    /** The one thing to do in a section. */
    public static Button primary(String text, Runnable action) {
        var button = button(text, action);
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    public static Button secondary(String text, Runnable action) {
        return button(text, action);
    }

    /** Without a frame, for what is rarely wanted. */
    public static Button quiet(String text, Runnable action) {
        var button = button(text, action);
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    /** For what cannot be undone. */
    public static Button danger(String text, Runnable action) {
        var button = primary(text, action);
        button.addClassName("danger");
        return button;
    }

    private static Button button(String text, Runnable action) {
        return new Button(text, click -> action.run());
    }
}
