/** The pages of booking a time at the office, and the clerks' pages about them. */
@NullMarked
package hu.miho.portal.appointments.ui;

import org.jspecify.annotations.NullMarked;
