/** Writing to the office, following the answer, and the clerks' messages. */
@NullMarked
package hu.miho.portal.messages.ui;

import org.jspecify.annotations.NullMarked;
