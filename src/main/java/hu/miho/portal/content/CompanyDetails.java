package hu.miho.portal.content;

import hu.miho.portal.shared.EmailAddress;
import java.util.List;

/**
 * The company and how it is reached.
 *
 * @param name the registered name
 * @param shortName the name for running text
 * @param officeAddress where customers are received
 * @param phone the customer service
 * @param dutyLines technical duty, day and night
 * @param email the customer service; also for remarks on it
 * @param website without the protocol
 */
public record CompanyDetails(
        String name,
        String shortName,
        String officeAddress,
        PhoneNumber phone,
        List<PhoneNumber> dutyLines,
        EmailAddress email,
        String website) {

    /** The address that opens the website. */
    public String websiteUri() {
        return "https://" + website;
    }
}
