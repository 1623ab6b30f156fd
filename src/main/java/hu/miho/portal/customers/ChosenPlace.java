package hu.miho.portal.customers;

import com.vaadin.flow.server.VaadinSession;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.PlaceOfUseId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The place of use that was chosen in this session. It is a wish, not a right: whoever reads it checks again whose it
 * is. Kept in the HTTP session, because a download is answered without the lock of Vaadin's session.
 */
@Component
class ChosenPlace {

    private static final String ATTRIBUTE = ChosenPlace.class.getName();

    Optional<PlaceOfUseId> find() {
        return Optional.ofNullable(VaadinSession.getCurrent())
                .map(session -> (String) session.getSession().getAttribute(ATTRIBUTE))
                .map(ChosenPlace::parse);
    }

    void remember(PlaceOfUseId place) {
        VaadinSession.getCurrent().getSession().setAttribute(ATTRIBUTE, place.toString());
    }

    private static PlaceOfUseId parse(String text) {
        int slash = text.indexOf('/');
        return new PlaceOfUseId(new CustomerId(text.substring(0, slash)), text.substring(slash + 1));
    }
}
