package hu.miho.portal.messages;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The rules of "Írjon nekünk" that a company sets. Days are calendar days.
 *
 * @param complaintDays by when a complaint is answered (DOMAIN.md: 15 days)
 * @param complaintExtensionDays by how much that can be extended, once; 0: never
 * @param billDisputeDays as {@code complaintDays}, for bill disputes
 * @param billDisputeExtensionDays as {@code complaintExtensionDays}
 * @param questionDays by when a question is answered
 * @param faultReportDays by when a fault report is answered
 * @param suggestionDays by when a suggestion is answered
 * @param reopenDays how many days after it was closed a message can still be taken up again
 * @param closeAfterDays so many days after the last answer it is closed, if nobody has replied
 * @param keepUnconfirmed how long a message is kept whose writer does not confirm the e-mail address
 * @param keepComplaints how long complaints are kept, from the day they were closed (law: 3 years)
 * @param keepOthers the same for all other messages
 * @param perHour messages of one address on the net in an hour
 * @param perDayAndEmail unconfirmed messages in a day that name the same e-mail address
 * @param visitorsPerHour messages of all visitors together in an hour
 * @param uploadsPerHour files from one address on the net in an hour, of visitors
 */
@ConfigurationProperties("portal.messages")
record MessageProperties(
        @DefaultValue("15") int complaintDays,
        @DefaultValue("15") int complaintExtensionDays,
        @DefaultValue("15") int billDisputeDays,
        @DefaultValue("15") int billDisputeExtensionDays,
        @DefaultValue("15") int questionDays,
        @DefaultValue("3") int faultReportDays,
        @DefaultValue("30") int suggestionDays,
        @DefaultValue("30") int reopenDays,
        @DefaultValue("15") int closeAfterDays,
        @DefaultValue("3d") Duration keepUnconfirmed,
        @DefaultValue("3y") Period keepComplaints,
        @DefaultValue("1y") Period keepOthers,
        @DefaultValue("10") int perHour,
        @DefaultValue("5") int perDayAndEmail,
        @DefaultValue("200") int visitorsPerHour,
        @DefaultValue("60") int uploadsPerHour) {

    int days(Topic topic) {
        return switch (topic) {
            case QUESTION -> questionDays;
            case BILL_DISPUTE -> billDisputeDays;
            case COMPLAINT -> complaintDays;
            case FAULT_REPORT -> faultReportDays;
            case SUGGESTION -> suggestionDays;
        };
    }

    /** 0 when the topic's clock cannot be extended. */
    int extensionDays(Topic topic) {
        return switch (topic) {
            case BILL_DISPUTE -> billDisputeExtensionDays;
            case COMPLAINT -> complaintExtensionDays;
            case QUESTION, FAULT_REPORT, SUGGESTION -> 0;
        };
    }
}
