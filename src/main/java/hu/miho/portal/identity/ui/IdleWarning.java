package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Formats;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The dialog that says when one will be signed out, and how to stay. */
class IdleWarning implements Serializable {

    private final transient Runnable stay;
    private @Nullable Dialog dialog;

    IdleWarning(Runnable stay) {
        this.stay = stay;
    }

    /** Shows it on the current page, unless it stands already. */
    void show(Instant end, boolean forGood) {
        if (dialog != null) {
            return;
        }
        String key = forGood ? "identity.idle.final" : "identity.idle";
        String time = Formats.time(end.atZone(Formats.ZONE).toLocalTime());
        var opened = new Dialog(I18NProvider.translate(key + ".title"));
        opened.add(new Paragraph(I18NProvider.translate(key + ".text", time)));
        opened.setRole("alertdialog");
        opened.setCloseOnOutsideClick(false);
        opened.setCloseOnEsc(false);
        opened.getFooter().add(Buttons.primary(I18NProvider.translate(key + (forGood ? ".ok" : ".stay")), () -> {
            stay.run();
            opened.close();
            dialog = forGood ? opened : null;
        }));
        dialog = opened;
        opened.open();
    }

    /** Takes it away, for example because one stayed on another page. */
    void hide() {
        if (dialog != null) {
            dialog.close();
            dialog = null;
        }
    }
}
