/** The pages about the customer and the contract, and the choice of the place of use. */
@NullMarked
package hu.miho.portal.customers.ui;

import org.jspecify.annotations.NullMarked;
