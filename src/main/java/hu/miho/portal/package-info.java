/** The MIHŐ online customer service: one deployable application, one module a package. */
@NullMarked
package hu.miho.portal;

import org.jspecify.annotations.NullMarked;
