/** The demo: a feed of invented data, ready accounts, a mailbox to look into. In no other profile. */
@NullMarked
package hu.miho.portal.demo;

import org.jspecify.annotations.NullMarked;
