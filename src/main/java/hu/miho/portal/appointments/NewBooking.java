package hu.miho.portal.appointments;

import hu.miho.portal.ui.ClientAddress;
import java.util.Locale;
import java.util.UUID;

/**
 * The wish to book a held time.
 *
 * @param hold the hold's id; the same one sent again is the same booking
 * @param visitor who comes
 * @param language in which to write to them
 * @param privacyNoticeVersion what they have acknowledged
 * @param from whose bookings are counted
 */
public record NewBooking(
        UUID hold, TypedVisitor visitor, Locale language, String privacyNoticeVersion, ClientAddress from) {}
