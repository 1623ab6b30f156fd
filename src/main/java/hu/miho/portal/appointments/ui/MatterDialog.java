package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.appointments.CounterName;
import hu.miho.portal.appointments.MatterDetails;
import hu.miho.portal.appointments.MatterRefused;
import hu.miho.portal.appointments.OfficeMatters;
import hu.miho.portal.appointments.TypedMatter;
import hu.miho.portal.shared.SavedContent;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.HistoryCard;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Toast;
import hu.miho.portal.ui.Tone;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Edits a matter, or adds one, and says what follows before it is saved. */
class MatterDialog extends Dialog {

    private static final TypedMatter EMPTY = new TypedMatter("", "", 15, "", "", true, Set.of());

    private final OfficeMatters matters;
    private final @Nullable MatterDetails shown;
    private final SerializableRunnable whenSaved;
    private final SerializableConsumer<String> reload;
    private final MatterForm form;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div refusal = new Div();
    private final Div consequences = new Div();

    /**
     * @param shown null for a new matter
     * @param reload opens the matter of that id again, as it is then
     */
    MatterDialog(
            OfficeMatters matters,
            @Nullable MatterDetails shown,
            SerializableRunnable whenSaved,
            SerializableConsumer<String> reload) {
        this.matters = matters;
        this.shown = shown;
        this.whenSaved = whenSaved;
        this.reload = reload;
        List<CounterName> counters = shown == null ? matters.counters(getLocale()) : List.of();
        form = new MatterForm(shown == null ? EMPTY : shown.content(), counters);
        setHeaderTitle(
                shown == null
                        ? getTranslation("appointments.matters.add")
                        : getTranslation(
                                "appointments.matters.edit.title",
                                shown.content().nameHu()));
        setMaxWidth("44rem");
        setCloseOnOutsideClick(false);
        refusal.getElement().setAttribute("role", "alert");
        consequences.getElement().setAttribute("aria-live", "polite");
        consequences.addClassName("stack");
        form.onChange(this::showConsequences);
        showConsequences();
        var fields = new Div(errors, form, consequences, refusal);
        fields.addClassName("dialog-form");
        add(fields);
        if (shown != null) {
            add(new HistoryCard<>(matters.history(shown.id()), TypedMatter::nameHu, this::load));
        }
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("ui.cancel"), this::close),
                        Buttons.primary(getTranslation("appointments.matters.save"), this::save));
    }

    /** An earlier state, to be looked at and saved. */
    private void load(SavedContent<TypedMatter> state) {
        form.show(state.content());
        errors.clear();
        showConsequences();
        Toast.show(getTranslation("ui.history.loaded"));
    }

    private void showConsequences() {
        TypedMatter typed = form.typed();
        consequences.removeAll();
        if (typed.counters().isEmpty()) {
            warn(getTranslation("appointments.matters.consequence.no-counter"));
        }
        if (shown != null && shown.content().active() && !typed.active()) {
            warn(getTranslation("appointments.matters.consequence.off", shown.openBookings()));
        }
        if (shown != null && shown.content().minutes() != typed.minutes()) {
            warn(getTranslation("appointments.matters.consequence.minutes", shown.openBookings()));
        }
    }

    private void warn(String text) {
        consequences.add(new NoticeBox(Tone.WARN, text));
    }

    private void save() {
        refusal.removeAll();
        List<FieldProblem> problems = form.check();
        errors.show(problems);
        if (!problems.isEmpty()) {
            return;
        }
        TypedMatter typed = form.typed();
        try {
            send(typed);
        } catch (MatterRefused refused) {
            refuse(refused);
            return;
        }
        close();
        Toast.show(getTranslation("appointments.matters.saved", typed.nameHu().strip()));
        whenSaved.run();
    }

    private void send(TypedMatter typed) {
        if (shown == null) {
            matters.add(typed);
        } else {
            matters.change(shown, typed);
        }
    }

    private void refuse(MatterRefused refused) {
        refusal.add(new NoticeBox(Tone.BAD, getTranslation(refused.textKey())));
        if (shown != null && refused.reason() == MatterRefused.Reason.CHANGED) {
            refusal.add(Buttons.secondary(getTranslation("appointments.matters.reload"), () -> {
                close();
                reload.accept(shown.id());
            }));
        }
    }
}
