package hu.miho.portal.ui;

import hu.miho.portal.shared.CustomerId;

/** The address of the clerks' page of a customer. */
public final class CustomerPage {

    private CustomerPage() {}

    public static String address(CustomerId customer) {
        return "ugyintezo/ugyfel/" + customer;
    }
}
