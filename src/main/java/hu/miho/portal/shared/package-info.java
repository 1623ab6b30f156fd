/** Value types that every module may use; no beans. */
@NullMarked
@ApplicationModule(type = ApplicationModule.Type.OPEN)
package hu.miho.portal.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
