package hu.miho.portal.content.ui;

import com.vaadin.flow.component.html.Anchor;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.content.PhoneNumber;

/** Links that dial, write or open what they name. */
final class ContactLinks {

    private ContactLinks() {}

    static Anchor phone(PhoneNumber number) {
        return new Anchor(number.uri(), number.display());
    }

    static Anchor email(CompanyDetails company) {
        return new Anchor("mailto:" + company.email(), company.email().value());
    }

    static Anchor website(CompanyDetails company) {
        return new Anchor(company.websiteUri(), company.website());
    }
}
