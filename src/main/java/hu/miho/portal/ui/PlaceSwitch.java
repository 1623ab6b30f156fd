package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/** Lets a customer choose the place of use that the pages speak of. The shell asks for one for the band and one for the drawer. */
public interface PlaceSwitch {

    /** Nothing when there is nothing to choose from. */
    Optional<Component> create();
}
