package hu.miho.portal.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.content.ContentChanged;
import hu.miho.portal.shared.SavedContent;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.HistoryCard;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.Toast;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Edits something that has a history: saves what the form has, loads earlier states into it, and when a colleague was faster
 * shows that and lets the clerk choose. The page puts its parts where they belong.
 */
class ContentEditor<T> {

    /** Saves a state. Throws {@link ContentChanged} when a colleague saved meanwhile. */
    @FunctionalInterface
    interface Saving<T> {
        void save(int base, T state);
    }

    private final ContentForm<T> form;
    private final Supplier<List<SavedContent<T>>> history;
    private final Saving<T> saving;
    private final SerializableRunnable onLoaded;
    private final Div meanwhile = new Div();
    private int base;

    /** @param onLoaded after another state was put into the form */
    ContentEditor(
            ContentForm<T> form,
            Supplier<List<SavedContent<T>>> history,
            Saving<T> saving,
            SerializableRunnable onLoaded) {
        this.form = form;
        this.history = history;
        this.saving = saving;
        this.onLoaded = onLoaded;
        this.base = history.get().stream().findFirst().map(SavedContent::number).orElse(0);
    }

    /** Where it is told that a colleague was faster. */
    Component notice() {
        return meanwhile;
    }

    Component saveButton() {
        return Buttons.primary(translate("content.save"), this::save);
    }

    /** @param name what tells the states apart beside their time */
    Component historyCard(Function<T, String> name) {
        return new HistoryCard<>(history.get(), name, state -> load(state.content()));
    }

    /** Puts a state into the form, to be looked at and saved. */
    void load(T state) {
        form.show(state);
        onLoaded.run();
        Toast.show(translate("ui.history.loaded"));
    }

    private void save() {
        form.complete().ifPresent(state -> {
            try {
                saving.save(base, state);
            } catch (ContentChanged changed) {
                history.get().stream().findFirst().ifPresent(this::letChoose);
                return;
            }
            Toast.show(translate("content.saved"));
            PortalPage.showAnew();
        });
    }

    private void letChoose(SavedContent<T> theirs) {
        meanwhile.removeAll();
        var box = new ChangedMeanwhile(
                theirs,
                () -> {
                    goOnFrom(theirs);
                    form.show(theirs.content());
                    onLoaded.run();
                },
                () -> {
                    goOnFrom(theirs);
                    save();
                });
        meanwhile.add(box);
        box.focus();
    }

    private void goOnFrom(SavedContent<T> theirs) {
        base = theirs.number();
        meanwhile.removeAll();
    }
}
