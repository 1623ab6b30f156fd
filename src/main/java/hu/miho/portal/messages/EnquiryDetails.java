package hu.miho.portal.messages;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A message to the office, without what is written in its thread.
 *
 * @param version what a clerk's change must be based on
 * @param reference as {@code U-2026/00012}; empty until it is confirmed
 * @param complaintNo as {@code P-2026/00003}; null unless it is, or was, a complaint
 * @param placeName the place of use that it is about, as its address
 * @param takenDownBy the clerk who wrote it down for somebody
 * @param writtenAt when it was sent
 * @param dueOn the last day for an answer; null until it is confirmed
 * @param overdue whether that day is past without an answer
 * @param extensionReason why the time was extended; null when it was not
 * @param assignee the clerk whose it is
 */
public record EnquiryDetails(
        UUID id,
        long version,
        EnquiryStatus status,
        Topic topic,
        Channel channel,
        String reference,
        @Nullable String complaintNo,
        Person person,
        @Nullable String placeName,
        @Nullable String invoiceNo,
        Locale language,
        @Nullable String takenDownBy,
        Instant writtenAt,
        @Nullable LocalDate dueOn,
        boolean overdue,
        @Nullable String extensionReason,
        @Nullable String assignee,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        Instant changedAt,
        @Nullable Satisfaction satisfaction,
        @Nullable String satisfactionWords) {

    /**
     * Who has written.
     *
     * @param customerId the customer, known for certain
     * @param claimedCustomerId what a writer without an account typed
     */
    public record Person(
            String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String customerId,
            @Nullable String claimedCustomerId) {}

    /** The number to quote: the complaint's when it has one. */
    public String number() {
        return complaintNo == null ? reference : complaintNo;
    }
}
