package hu.miho.portal.registration;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * Who speaks for an institution, company or other user, and the papers that a clerk has seen of it: the signature specimen
 * and the company register extract (the company's leaflet).
 *
 * @param representative by name
 * @param signingRight whether they sign alone
 * @param specimenDated the day of the signature specimen
 * @param extractDated the day of the company register extract
 */
@Embeddable
public record Representation(
        String representative,
        @Enumerated(EnumType.STRING) SigningRight signingRight,
        LocalDate specimenDated,
        LocalDate extractDated) {

    /** How somebody signs for a company. */
    public enum SigningRight {
        SOLE,
        JOINT;

        /** Translation key of its name. */
        public String textKey() {
            return "registration.office.signing." + this;
        }
    }
}
