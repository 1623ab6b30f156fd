package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that the signed-in customer is told above every page. */
@FunctionalInterface
public interface ShellNotice {

    Optional<Component> create();
}
