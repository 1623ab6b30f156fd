/** The clerks' search over all modules, the page of a customer with its notes, and who looked at what. */
@NullMarked
package hu.miho.portal.backoffice;

import org.jspecify.annotations.NullMarked;
