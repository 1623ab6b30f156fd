package hu.miho.portal.cases;

/** Papers that procedures need (leaflet: what is attached to a change of occupant), each with texts {@code cases.needed.<KIND>}. */
public enum PaperKind {
    /** Sale, exchange, gift or lease contract, or probate order. */
    TITLE_DOCUMENT,
    /** A copy of the title deed (<i>tulajdoni lap</i>) at most 30 days old. */
    TITLE_DEED,
    /** For somebody who acts for another. */
    AUTHORISATION,
    /** What proves a new name. */
    NAME_DOCUMENT,
    /** A photograph of a meter. */
    METER_PHOTO,
    /** Whatever else a clerk has asked for. */
    OTHER;

    /** Key of its name when it need not be attached now. */
    public String optionalKey() {
        return this == OTHER || this == METER_PHOTO ? "cases.files.optional" : "cases.files.later";
    }

    public String textKey() {
        return "cases.needed." + name();
    }
}
