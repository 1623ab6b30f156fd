package hu.miho.portal.ui;

import java.util.List;

/** A part of what clerks can search. Each module declares its own, so that the search knows no feature. */
public interface SearchSource {

    /** What it finds. */
    Found.Kind kind();

    /**
     * What fits best, best first.
     *
     * @param typed as typed, never empty
     * @param limit how many at most
     */
    List<Found> find(String typed, int limit);
}
