package hu.miho.portal.appointments;

import java.time.LocalDate;

/**
 * What a counter offered on a day.
 *
 * @param quarters quarters of an hour that it worked
 * @param blocked those of them that clerks had taken out of the offer
 */
record OfferedDay(int counterId, LocalDate date, int quarters, int blocked) {

    int offered() {
        return quarters - blocked;
    }
}
