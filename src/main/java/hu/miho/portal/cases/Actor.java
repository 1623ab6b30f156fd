package hu.miho.portal.cases;

/** Who did something in a case. */
public enum Actor {
    CUSTOMER,
    OTHER_PARTY,
    CLERK,
    SYSTEM;

    public String textKey() {
        return "cases.actor." + name();
    }
}
