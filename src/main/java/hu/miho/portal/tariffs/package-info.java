/** Unit prices and their history. */
@NullMarked
package hu.miho.portal.tariffs;

import org.jspecify.annotations.NullMarked;
