package hu.miho.portal.documents;

import java.util.Map;

/** How the bills stand that documents show. Answered by the module that reckons with bills, which stands below this one. */
public interface DocumentBills {

    /** The bills of the place that the signed-in customer has chosen, by number, each with its page and state. */
    Map<String, DocumentOrigin> own();
}
