package hu.miho.portal.appointments;

import hu.miho.portal.content.CompanyDetails;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;

/**
 * A booking as an iCalendar file (RFC 5545). The number of the booking is the event's for ever, and each change counts
 * up its sequence, so that a calendar moves or removes the entry that it has.
 */
@Component
class CalendarFile {

    private static final Duration REMIND_BEFORE = Duration.ofHours(-2);

    private final BookingTexts texts;
    private final Clock clock;

    CalendarFile(BookingTexts texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** The whole file, in UTF-8; a cancelled booking takes the entry out of the calendar. */
    byte[] write(Booked booked, CompanyDetails company, Locale language) {
        Booking booking = booked.booking();
        boolean cancelled =
                booking.status() == BookingStatus.CANCELLED || booking.status() == BookingStatus.CANCELLED_BY_OFFICE;
        var calendar = new Calendar();
        calendar.add(new ProdId("-//MIHO//portal//HU"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(cancelled ? ImmutableMethod.CANCEL : ImmutableMethod.PUBLISH);
        calendar.add(event(booked, company, cancelled, language));
        try {
            var text = new StringWriter();
            new CalendarOutputter(false).output(calendar, text);
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VEvent event(Booked booked, CompanyDetails company, boolean cancelled, Locale language) {
        Booking booking = booked.booking();
        var event = new VEvent(false);
        event.add(new Uid(booking.reference() + "@" + company.website()));
        event.add(new Sequence(booking.changes()));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<>(booking.start()));
        event.add(new DtEnd<>(booking.end()));
        event.add(new Summary(texts.title(booking, language)));
        event.add(new Location(company.officeAddress()));
        event.add(new Description(texts.description(booked, language)));
        event.add(new Organizer(java.net.URI.create("mailto:" + company.email().value())));
        event.add(new Url(java.net.URI.create(texts.link(booked.token()))));
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        if (!cancelled) {
            event.add(alarm(texts.title(booking, language)));
        }
        return event;
    }

    private static VAlarm alarm(String text) {
        var alarm = new VAlarm(REMIND_BEFORE);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(text));
        return alarm;
    }
}
