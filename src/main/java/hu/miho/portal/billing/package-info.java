/** Invoices, payments and the running account, as customers see them. */
@NullMarked
package hu.miho.portal.billing;

import org.jspecify.annotations.NullMarked;
