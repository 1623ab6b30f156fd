package hu.miho.portal.customers;

/** The chosen place is another customer's, who has not let the signed-in account into this part of their affairs. */
public class NotCovered extends NoPlaceOfUse {

    NotCovered(AccessArea area) {
        super("the delegation does not cover " + area);
    }
}
