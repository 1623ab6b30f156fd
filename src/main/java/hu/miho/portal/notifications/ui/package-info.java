/** The clerks' page of outgoing mail. */
@NullMarked
package hu.miho.portal.notifications.ui;

import org.jspecify.annotations.NullMarked;
