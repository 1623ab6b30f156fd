/** The customer's document store. */
@NullMarked
package hu.miho.portal.documents.ui;

import org.jspecify.annotations.NullMarked;
