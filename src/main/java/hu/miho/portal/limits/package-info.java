/** How often somebody may do something: budgets that count on all nodes together. */
@NullMarked
package hu.miho.portal.limits;

import org.jspecify.annotations.NullMarked;
