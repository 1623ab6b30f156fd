/** Times at the office: what is free, who holds and who has booked it, and the clerks' day. */
@NullMarked
package hu.miho.portal.appointments;

import org.jspecify.annotations.NullMarked;
