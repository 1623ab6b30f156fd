/** Pages across modules for visitors and customers: welcome and dashboard. */
@NullMarked
package hu.miho.portal.home;

import org.jspecify.annotations.NullMarked;
