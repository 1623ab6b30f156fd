package hu.miho.portal.content;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** Whether the office is open at a moment, and until when, or from when it is. */
public sealed interface OfficeStatus {

    /** Open until a time of the same day. */
    record Open(LocalTime until) implements OfficeStatus {}

    /**
     * Closed now.
     *
     * @param opensOn the next day on which it opens; null when none is known within a month
     * @param opensAt when it opens then
     */
    record Closed(@Nullable LocalDate opensOn, @Nullable LocalTime opensAt) implements OfficeStatus {}
}
