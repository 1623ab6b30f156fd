/** What the company says of itself: company data, contacts, opening hours, privacy notice versions. */
@NullMarked
package hu.miho.portal.content;

import org.jspecify.annotations.NullMarked;
