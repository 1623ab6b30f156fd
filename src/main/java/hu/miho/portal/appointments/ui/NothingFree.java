package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import hu.miho.portal.appointments.NextDay;
import hu.miho.portal.content.PhoneNumber;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkButton;

/** When everything is taken: when new days open, and whom to call. */
class NothingFree extends Composite<Div> {

    NothingFree(NextDay next, PhoneNumber phone) {
        getContent()
                .add(new EmptyState(
                        Icons.CALENDAR,
                        getTranslation("appointments.nothing-free"),
                        getTranslation(
                                "appointments.nothing-free.text",
                                Formats.longDate(next.day(), Formats.locale()),
                                Formats.longDate(next.opensOn(), Formats.locale())),
                        LinkButton.primary(phone.display(), phone.uri()).withIcon(Icons.PHONE)));
    }
}
