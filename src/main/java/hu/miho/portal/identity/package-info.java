/** Accounts, roles, sign-in, passwords, second factor, sessions. */
@NullMarked
package hu.miho.portal.identity;

import org.jspecify.annotations.NullMarked;
