package hu.miho.portal.messages;

/** Whether what somebody wrote about was settled, in their eyes. */
public enum Satisfaction {
    YES,
    PARTLY,
    NO;

    /** The key of its name. */
    public String textKey() {
        return "messages.satisfaction." + name();
    }
}
