/** Forms to print: described once, empty or filled in. Nothing that is typed into them is kept. */
@NullMarked
package hu.miho.portal.forms;

import org.jspecify.annotations.NullMarked;
