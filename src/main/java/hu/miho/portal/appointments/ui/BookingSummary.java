package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.appointments.Booking;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;

/** A booking as its visitor sees it: when, where, what for, what to bring. */
class BookingSummary extends Composite<Div> {

    BookingSummary(Booking booking, CompanyDetails company) {
        String bring = booking.matter().bring().isEmpty()
                ? I18NProvider.translate("appointments.bring.nothing")
                : String.join("; ", booking.matter().bring());
        getContent()
                .add(new KeyValues()
                        .add(
                                I18NProvider.translate("appointments.slip.when"),
                                Formats.moment(booking.start(), Formats.locale()))
                        .add(I18NProvider.translate("appointments.slip.where"), company.officeAddress())
                        .add(
                                I18NProvider.translate("appointments.slip.matter"),
                                I18NProvider.translate(
                                        "appointments.matter.item",
                                        booking.matter().name(),
                                        booking.matter().minutes()))
                        .add(I18NProvider.translate("appointments.slip.bring"), bring)
                        .addKnown(I18NProvider.translate("appointments.slip.name"), booking.name())
                        .addKnown(I18NProvider.translate("appointments.data.note"), booking.note()));
    }
}
