package hu.miho.portal.messages;

/** The two sides of a conversation. */
public enum Side {
    CUSTOMER,
    CLERK
}
