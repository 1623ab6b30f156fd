package hu.miho.portal.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A customer of the billing system.
 *
 * @param kind {@code RESIDENTIAL}, {@code INSTITUTION} or {@code OTHER}
 * @param person who it is; {@code null} for an organisation
 * @param firm its numbers; {@code null} for a person
 * @param home the mailing address
 * @param since the day the billing system came to know of them
 */
record Customer(
        String id,
        String kind,
        String name,
        @Nullable Birth person,
        @Nullable Firm firm,
        @Nullable String email,
        @Nullable String phone,
        Dwelling home,
        LocalDate since)
        implements MasterRecord {

    static final String RESIDENTIAL = "RESIDENTIAL";

    /** Where and when a person was born; the place may be unknown. */
    record Birth(@Nullable String place, LocalDate date) {}

    /** An organisation's tax and court registration numbers. */
    record Firm(String taxNumber, String registrationNumber) {}

    @Override
    public FeedFile file() {
        return FeedFile.CUSTOMERS;
    }

    @Override
    public boolean knownOn(LocalDate day) {
        return !since.isAfter(day);
    }

    @Override
    public String[] asOf(LocalDate day) {
        return new String[] {
            id,
            kind,
            name,
            person == null || person.place == null ? "" : person.place,
            person == null ? "" : person.date.toString(),
            firm == null ? "" : firm.taxNumber,
            firm == null ? "" : firm.registrationNumber,
            email == null ? "" : email,
            phone == null ? "" : phone,
            home.postalCode(),
            Dwelling.CITY,
            home.addressLine()
        };
    }
}
