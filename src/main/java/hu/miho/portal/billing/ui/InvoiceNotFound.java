package hu.miho.portal.billing.ui;

/** The chosen place has no bill of that number: it does not exist, or is somebody else's. */
class InvoiceNotFound extends RuntimeException {

    InvoiceNotFound() {
        super("no such bill at the chosen place of use");
    }
}
