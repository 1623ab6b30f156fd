package hu.miho.portal.cases;

/** What the other party of a case has to do with it when it is begun. */
public enum SecondParty {
    /** Is asked by mail, as online. */
    INVITED,
    /** Has signed the paper too: their answers are on it. */
    SIGNED,
    /** Cannot be reached: the case goes on one-sided. */
    ABSENT;

    /** Translation key of its name. */
    public String textKey() {
        return "cases.intake.second." + name();
    }

    /** Translation key of what the case's history says of it. */
    String noteKey() {
        return textKey() + ".note";
    }
}
