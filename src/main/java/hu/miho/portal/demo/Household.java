package hu.miho.portal.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dwelling and those who live in it, one after the other.
 *
 * @param meterExchangedOn when the story asks for the exchange of the hot-water meter on a day
 */
record Household(
        Story story,
        Dwelling dwelling,
        List<Tenancy> tenancies,
        @Nullable LocalDate meterExchangedOn,
        Random random) {

    /** The days on which the dwelling changes hands, and its meters are read. */
    List<LocalDate> handovers() {
        return tenancies.stream()
                .flatMap(tenancy -> Stream.of(tenancy.from(), tenancy.to()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    boolean residential() {
        return tenancies.getFirst().customer().kind().equals(Customer.RESIDENTIAL);
    }

    /** Whether a story's own happening, such as a correction, belongs to this dwelling. */
    boolean plays(Story asked) {
        return story == asked;
    }
}
