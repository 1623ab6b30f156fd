package hu.miho.portal.messages;

/** How a message came. */
public enum Channel {
    ONLINE,
    DESK,
    PHONE,
    LETTER,
    EMAIL;

    /** The key of its name. */
    public String textKey() {
        return "messages.channel." + name();
    }
}
