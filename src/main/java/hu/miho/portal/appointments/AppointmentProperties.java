package hu.miho.portal.appointments;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The rules of booking that a company sets.
 *
 * @param daysAhead how many days after today can be booked (leaflet: two weeks ahead)
 * @param leadTime how long before its beginning a time can still be booked
 * @param hold how long a chosen time is held, and by how much it can be extended, once
 * @param heldShareOfDay the share of a day, in per cent, that unconfirmed holds from one network may take
 * @param holdsPerHour chosen times from one address on the net in an hour
 * @param bookingsPerDay bookings from one address on the net in a day
 * @param openPerContact open bookings of one e-mail address or telephone
 * @param mailsPerDay mails to one address in a day that visitors cause
 * @param lookupsPerHour attempts, from one address on the net in an hour, to open a booking by its reference
 * @param keepPersonalData how long after the visit name, contacts and note are kept
 */
@ConfigurationProperties("portal.appointments")
record AppointmentProperties(
        @DefaultValue("14") int daysAhead,
        @DefaultValue("30m") Duration leadTime,
        @DefaultValue("10m") Duration hold,
        @DefaultValue("10") int heldShareOfDay,
        @DefaultValue("60") int holdsPerHour,
        @DefaultValue("10") int bookingsPerDay,
        @DefaultValue("2") int openPerContact,
        @DefaultValue("3") int mailsPerDay,
        @DefaultValue("20") int lookupsPerHour,
        @DefaultValue("90d") Duration keepPersonalData) {}
