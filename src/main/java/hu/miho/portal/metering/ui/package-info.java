/** Meters, readings and consumption on screen. */
@NullMarked
package hu.miho.portal.metering.ui;

import org.jspecify.annotations.NullMarked;
