package hu.miho.portal.registration;

import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.shared.CustomerId;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What every mail of a registration says beside its own words: whose it is, where its button leads, how to reach the office. */
@Component
class LinkValues {

    private final CompanyService company;
    private final String baseUrl;

    LinkValues(CompanyService company, @Value("${portal.base-url}") String baseUrl) {
        this.company = company;
        this.baseUrl = baseUrl;
    }

    /** @param path of the page that the button opens, with the leading slash */
    Map<String, String> of(CustomerId customer, String path) {
        CompanyDetails details = company.details();
        return Map.of(
                "customer", customer.value(),
                "link", baseUrl + path,
                "office", details.officeAddress(),
                "phone", details.phone().display());
    }
}
