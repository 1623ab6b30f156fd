package hu.miho.portal.messages;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message as its writer sees it.
 *
 * @param posts what both sides have written, the oldest first
 * @param mayWrite whether one can write again; for a closed one that takes it up again
 * @param reopenUntil the last day for that, when it is closed
 * @param mayRate whether the question at the end is still to be answered
 */
public record OwnEnquiry(
        EnquiryDetails details,
        List<Post> posts,
        boolean mayWrite,
        @Nullable LocalDate reopenUntil,
        boolean mayRate) {}
