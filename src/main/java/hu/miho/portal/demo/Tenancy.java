package hu.miho.portal.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place of use: a customer's time in a dwelling, under one contract.
 *
 * @param number rises from one to the next; bills and payments are numbered by it
 * @param from the day of the handover to the customer, or the first of a month
 * @param to the day of the handover to the next one
 * @param openingBalance of the time before the feed's bills; {@code null} when there was none
 */
record Tenancy(
        int number,
        Customer customer,
        String placeNo,
        Dwelling dwelling,
        LocalDate from,
        @Nullable LocalDate to,
        @Nullable Long openingBalance,
        LocalDate firstBilled,
        Terms terms,
        PayingHabit habit) {

    /** The first day that the customer is charged for: the handover day is still the former one's. */
    LocalDate chargedFrom() {
        return from.getDayOfMonth() == 1 ? from : from.plusDays(1);
    }

    /** The customer ID and place number as bills print them. */
    String id() {
        return customer.id() + "/" + placeNo;
    }

    /** The same in a form fit for a file's name and a contract's number. */
    String shortId() {
        return customer.id() + "-" + Integer.parseInt(placeNo);
    }

    String contractNo() {
        return "SZ-" + shortId();
    }

    boolean endedBy(LocalDate day) {
        return to != null && !to.isAfter(day);
    }

    /** A number of ten digits that no other tenancy's bill, payment or document has. */
    String numbered(int count) {
        return "%010d".formatted(number * 10_000L + count);
    }

    MasterRecord place() {
        return new Row(FeedFile.PLACES_OF_USE, from) {
            @Override
            public String[] asOf(LocalDate day) {
                return placeAsOf(day);
            }
        };
    }

    MasterRecord contract() {
        return new Row(FeedFile.CONTRACTS, from) {
            @Override
            public String[] asOf(LocalDate day) {
                return contractAsOf(day);
            }
        };
    }

    private String[] placeAsOf(LocalDate day) {
        return new String[] {
            customer.id(),
            placeNo,
            dwelling.id(),
            dwelling.postalCode(),
            Dwelling.CITY,
            dwelling.addressLine(),
            dwelling.buildingId(),
            dwelling.substationId(),
            Decimals.quantity(dwelling.volume()),
            Decimals.quantity(dwelling.floorArea()),
            from.toString(),
            endAsOf(day),
            openingBalance == null ? "" : firstBilled.toString(),
            openingBalance == null ? "" : openingBalance.toString()
        };
    }

    private String[] contractAsOf(LocalDate day) {
        Terms.Payer payer = terms.payer();
        return new String[] {
            contractNo(),
            customer.id(),
            placeNo,
            terms.kind(),
            terms.group(),
            from.toString(),
            endAsOf(day),
            terms.method().name(),
            terms.mode().name(),
            terms.capacity() == 0 ? "" : Decimals.quantity(terms.capacity()),
            payer == null ? "" : payer.name(),
            payer == null ? "" : payer.postalCode(),
            payer == null ? "" : payer.city(),
            payer == null ? "" : payer.addressLine()
        };
    }

    private String endAsOf(LocalDate day) {
        return to == null || to.isAfter(day) ? "" : to.toString();
    }

    private abstract static class Row implements MasterRecord {

        private final FeedFile file;
        private final LocalDate since;

        Row(FeedFile file, LocalDate since) {
            this.file = file;
            this.since = since;
        }

        @Override
        public FeedFile file() {
            return file;
        }

        @Override
        public boolean knownOn(LocalDate day) {
            return !since.isAfter(day);
        }
    }
}
