package hu.miho.portal.content;

import java.util.List;
import java.util.Set;

/**
 * The buildings and substations that the billing system knows, for clerks who say whom an outage concerns. Implemented by the
 * module that has them.
 */
public interface PlaceDirectory {

    /**
     * A building or a substation.
     *
     * @param address of the building; of a substation that of one building behind it
     * @param places how many places of use are in it, or behind it
     */
    record Served(String id, String address, int places) {}

    /** Those whose address or id has the typed words, by address. */
    List<Served> find(NewsAudience kind, String typed, int offset, int limit);

    /** The named ones; what is not known any more is missing. */
    List<Served> named(NewsAudience kind, Set<String> ids);
}
