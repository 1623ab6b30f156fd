package hu.miho.portal.content;

import hu.miho.portal.shared.EmailAddress;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;

/** The one row about the company. */
@Entity
@Table(name = "company")
class Company {

    static final int ID = 1;

    @Id
    private int id;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String shortName;

    @Column(nullable = false)
    private String officeAddress;

    @Column(nullable = false)
    private String phone;

    @Column(nullable = false)
    private String email;

    @Column(nullable = false)
    private String website;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Company() {}

    CompanyDetails toDetails(List<PhoneNumber> dutyLines) {
        return new CompanyDetails(
                name, shortName, officeAddress, new PhoneNumber(phone), dutyLines, new EmailAddress(email), website);
    }

    CompanyDraft toDraft(List<String> dutyLines, List<CompanyDraft.Fact> facts) {
        return new CompanyDraft(name, shortName, officeAddress, phone, dutyLines, email, website, facts);
    }

    void write(CompanyDraft draft) {
        name = draft.name();
        shortName = draft.shortName();
        officeAddress = draft.officeAddress();
        phone = draft.phone();
        email = draft.email();
        website = draft.website();
    }
}
