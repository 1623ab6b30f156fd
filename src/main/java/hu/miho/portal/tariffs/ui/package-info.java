/** The public page of unit prices. */
@NullMarked
package hu.miho.portal.tariffs.ui;

import org.jspecify.annotations.NullMarked;
