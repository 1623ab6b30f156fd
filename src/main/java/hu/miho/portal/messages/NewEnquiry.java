package hu.miho.portal.messages;

import hu.miho.portal.shared.PlaceOfUseId;
import hu.miho.portal.ui.ClientAddress;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to be sent.
 *
 * @param id chosen by the page, at random; the same one sent again is the same message, and its files were put there
 * @param place one of the writer's own places; null when it is about none
 * @param invoiceNo a bill of that place; null when it is about none
 * @param writer who writes, when nobody is signed in; null for a signed-in customer, whom the portal knows
 * @param noticeVersion the privacy notice that a writer without an account has acknowledged
 * @param from whose messages are counted
 */
public record NewEnquiry(
        UUID id,
        Topic topic,
        @Nullable PlaceOfUseId place,
        @Nullable String invoiceNo,
        String words,
        @Nullable TypedWriter writer,
        Locale language,
        @Nullable String noticeVersion,
        ClientAddress from) {}
