/** The pages of sign-in, second factor, passwords and settings. */
@NullMarked
package hu.miho.portal.identity.ui;

import org.jspecify.annotations.NullMarked;
