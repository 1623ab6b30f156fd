/** Value types that every module may use; no beans. */
@NullMarked
package hu.miho.portal.shared;

import org.jspecify.annotations.NullMarked;
