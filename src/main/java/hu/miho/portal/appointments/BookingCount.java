package hu.miho.portal.appointments;

import java.time.DayOfWeek;

/**
 * Bookings that are alike in all that the report tells apart.
 *
 * @param weekday of the visit, in Hungarian time
 * @param leadDays days between the booking's day and the visit's
 * @param over whether the visit's day is before today
 * @param bookings how many they are
 * @param quarters quarters of an hour that they take together
 */
record BookingCount(
        String matterId,
        int counterId,
        BookingStatus status,
        DayOfWeek weekday,
        int leadDays,
        boolean over,
        int bookings,
        int quarters) {

    boolean isCancelled() {
        return status == BookingStatus.CANCELLED || status == BookingStatus.CANCELLED_BY_OFFICE;
    }

    boolean isUsed() {
        return status == BookingStatus.ARRIVED || status == BookingStatus.SERVED;
    }
}
