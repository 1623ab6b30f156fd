package hu.miho.portal.notifications;

/** What became of an attempt to deliver a mail. */
sealed interface DeliveryResult {

    /** The server has taken the responsibility for the mail. */
    record Delivered() implements DeliveryResult {}

    /** The server will never take this mail. */
    record Refused(String reason) implements DeliveryResult {}

    /** Not now (greylisting, full mailbox, time-out): the next mail may fare better. */
    record NotNow(String reason) implements DeliveryResult {}

    /** No mail can be delivered at the moment. */
    record ServerUnreachable(String reason) implements DeliveryResult {}
}
