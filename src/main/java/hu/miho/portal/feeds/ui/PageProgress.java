package hu.miho.portal.feeds.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.feeds.FeedProgress;
import hu.miho.portal.feeds.FeedStep;

/** Tells a page how far an import has come, and only what it would show differently. */
class PageProgress implements FeedProgress {

    /** Shows how far it is. */
    @FunctionalInterface
    interface Shown {
        void at(FeedStep step, int percent);
    }

    private final UI ui;
    private final Shown page;
    private int shown = -1;

    PageProgress(UI ui, Shown page) {
        this.ui = ui;
        this.page = page;
    }

    @Override
    public void at(FeedStep step, long done, long total) {
        int percent = total <= 0 ? 0 : (int) (done * 100 / total);
        int now = step.ordinal() * 1000 + percent;
        if (now != shown) {
            shown = now;
            later(ui, () -> page.at(step, percent));
        }
    }

    /** A page that has been left meanwhile must not disturb the import. */
    static void later(UI ui, SerializableRunnable change) {
        ui.accessLater(change, () -> {}).run();
    }
}
