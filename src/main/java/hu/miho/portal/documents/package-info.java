/** Stored files and who may read them. */
@NullMarked
package hu.miho.portal.documents;

import org.jspecify.annotations.NullMarked;
