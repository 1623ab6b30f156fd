package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.appointments.BookingPapers;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.Formats;

/** The files of a booking. */
class BookingDownloads extends Composite<Div> {

    BookingDownloads(BookingPapers papers, String token) {
        getContent().addClassName("actions");
        getContent()
                .add(
                        new DownloadLink(
                                I18NProvider.translate("appointments.download.calendar"),
                                papers.calendarEntry(token, Formats.locale())),
                        new DownloadLink(
                                I18NProvider.translate("appointments.download.slip"),
                                papers.slip(token, Formats.locale())));
    }
}
