package hu.miho.portal.messages;

import hu.miho.portal.shared.CustomerId;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk writes down for somebody at the desk, on the telephone, or from a letter.
 *
 * @param id chosen by the page, at random; the same one sent again is the same message
 * @param customer whom the clerk has found in the billing system; null when it is nobody there
 */
public record DeskEnquiry(
        UUID id,
        Topic topic,
        Channel channel,
        TypedWriter writer,
        @Nullable CustomerId customer,
        String words,
        Locale language) {}
