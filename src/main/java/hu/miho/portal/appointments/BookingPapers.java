package hu.miho.portal.appointments;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.ui.FileAnswer;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The files of a booking, for whoever has its token. They tell how it stands when they are fetched. */
@Service
public class BookingPapers {

    private final OwnBookings bookings;
    private final CalendarFile calendar;
    private final CompanyService company;
    private final BookingSlip slip;

    BookingPapers(OwnBookings bookings, CalendarFile calendar, CompanyService company, BookingSlip slip) {
        this.bookings = bookings;
        this.calendar = calendar;
        this.company = company;
        this.slip = slip;
    }

    /** The entry for the visitor's calendar. */
    @PreAuthorize("permitAll()")
    public DownloadHandler calendarEntry(String token, Locale language) {
        return event -> write(
                event,
                token,
                language,
                "ics",
                "text/calendar; charset=UTF-8",
                booked -> calendar.write(booked, company.details(), language));
    }

    /** The sheet to print and bring. */
    @PreAuthorize("permitAll()")
    public DownloadHandler slip(String token, Locale language) {
        return event ->
                write(event, token, language, "pdf", FileAnswer.PDF, booked -> slip.write(booked.booking(), language));
    }

    private void write(DownloadEvent event, String token, Locale language, String ending, String type, Writing writing)
            throws IOException {
        var found = bookings.find(token, language);
        if (found.isEmpty()) {
            event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
            return;
        }
        byte[] bytes = writing.write(found.get());
        FileAnswer.give(event, found.get().booking().reference() + "." + ending, type, bytes);
    }

    @FunctionalInterface
    private interface Writing {
        byte[] write(Booked booked);
    }
}
