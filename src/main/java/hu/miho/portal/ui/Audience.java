package hu.miho.portal.ui;

/** Whose side menu an item belongs to. */
public enum Audience {
    CUSTOMER,
    STAFF,
    /** Of staff, administrators only. */
    ADMINISTRATORS
}
