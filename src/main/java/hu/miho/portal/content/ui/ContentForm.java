package hu.miho.portal.content.ui;

import java.util.Optional;

/** The fields of something that has a history. */
interface ContentForm<T> {

    /** Shows a state instead of what is typed. */
    void show(T state);

    /** What is typed, when there is nothing to mend; else it is said at the fields. */
    Optional<T> complete();
}
