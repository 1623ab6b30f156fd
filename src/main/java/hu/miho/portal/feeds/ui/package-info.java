/** The clerks' pages about the billing system's feeds. */
@NullMarked
package hu.miho.portal.feeds.ui;

import org.jspecify.annotations.NullMarked;
