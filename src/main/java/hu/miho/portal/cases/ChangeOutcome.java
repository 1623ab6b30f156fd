package hu.miho.portal.cases;

/** What the billing system answered to an approved change ({@code confirmations.csv}). */
public enum ChangeOutcome {
    BOOKED,
    REFUSED
}
