/** Pages across modules for clerks. */
@NullMarked
package hu.miho.portal.backoffice;

import org.jspecify.annotations.NullMarked;
