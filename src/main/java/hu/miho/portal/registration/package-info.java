/** How a customer gets an account: registration wizard and activation. */
@NullMarked
package hu.miho.portal.registration;

import org.jspecify.annotations.NullMarked;
