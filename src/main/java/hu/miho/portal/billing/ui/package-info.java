/** The pages of the bills and of the running account. */
@NullMarked
package hu.miho.portal.billing.ui;

import org.jspecify.annotations.NullMarked;
