/** The public pages of the forms. */
@NullMarked
package hu.miho.portal.forms.ui;

import org.jspecify.annotations.NullMarked;
