/** The registration's pages: wizard and activation. */
@NullMarked
package hu.miho.portal.registration.ui;

import org.jspecify.annotations.NullMarked;
