/** The clerks' search, the page of a customer, and the audit log. */
@NullMarked
package hu.miho.portal.backoffice.ui;

import org.jspecify.annotations.NullMarked;
