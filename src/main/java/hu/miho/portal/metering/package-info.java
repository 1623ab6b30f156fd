/** Meters and readings, as customers see them. */
@NullMarked
package hu.miho.portal.metering;

import org.jspecify.annotations.NullMarked;
