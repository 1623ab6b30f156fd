package hu.miho.portal.cases;

/** How a case came that a clerk has written down. */
public enum IntakeChannel {
    /** In person. */
    DESK,
    /** By post. */
    LETTER;

    /** Translation key of its name. */
    public String textKey() {
        return "cases.intake.channel." + name();
    }
}
