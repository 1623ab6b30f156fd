/** The append-only log of who saw or changed what. */
@NullMarked
package hu.miho.portal.audit;

import org.jspecify.annotations.NullMarked;
