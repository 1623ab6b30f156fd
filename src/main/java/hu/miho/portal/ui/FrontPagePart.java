package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Something that a module shows on the first page of visitors. */
@FunctionalInterface
public interface FrontPagePart {

    Optional<Component> create();
}
