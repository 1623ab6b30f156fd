/** The pages across modules, as visitors and customers see them. */
@NullMarked
package hu.miho.portal.home.ui;

import org.jspecify.annotations.NullMarked;
