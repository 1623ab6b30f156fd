package hu.miho.portal.registration;

/** By what a clerk has seen who stands at the desk. */
public enum IdentifiedBy {
    ID_CARD,
    PASSPORT,
    DRIVING_LICENCE,
    /** Signature specimen and company extract, beside the representative's own card (the company's leaflet). */
    COMPANY_PAPERS;

    /** Translation key of its name. */
    public String textKey() {
        return "registration.office.identified." + this;
    }
}
