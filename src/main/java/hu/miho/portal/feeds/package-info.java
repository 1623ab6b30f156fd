/** The billing system's feed in. It alone writes feed-owned tables of other modules, by set-based SQL. */
@NullMarked
package hu.miho.portal.feeds;

import org.jspecify.annotations.NullMarked;
