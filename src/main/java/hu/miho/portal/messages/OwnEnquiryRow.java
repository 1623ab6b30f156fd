package hu.miho.portal.messages;

/**
 * One of a customer's own messages, for a list.
 *
 * @param unread how many answers the customer has not read
 */
public record OwnEnquiryRow(EnquiryDetails details, int unread) {}
