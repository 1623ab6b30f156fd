/** The demo's marks and pages. */
@NullMarked
package hu.miho.portal.demo.ui;

import org.jspecify.annotations.NullMarked;
