/** The public pages about the company, and the foot of every page. */
@NullMarked
package hu.miho.portal.content.ui;

import org.jspecify.annotations.NullMarked;
