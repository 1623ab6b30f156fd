/** What every view shares: shell, formats, fields with Hungarian texts, wizard, challenge, notices, chart. */
@NullMarked
package hu.miho.portal.ui;

import org.jspecify.annotations.NullMarked;
