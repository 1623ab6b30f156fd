/** Customers, their places of use and contracts, as the billing system gives them. */
@NullMarked
package hu.miho.portal.customers;

import org.jspecify.annotations.NullMarked;
