package hu.miho.portal.demo;

import java.util.Random;

/**
 * What happens to the customers of a household. The first households of a feed play each story once, in this order; the
 * others play them by chance, most of them an ordinary one.
 */
enum Story {
    TWO_PLACES(1, 15, PayingHabit.PARTLY, "two places of use under one customer ID; a bill paid in part"),
    METER_EXCHANGED(1, 30, PayingHabit.PUNCTUAL, "hot-water meter exchanged"),
    OVERPAID(1, 10, PayingHabit.AT_ONCE, "overpaid by 15 000 Ft"),
    PARTIAL_PAYMENT(1, 15, PayingHabit.PARTLY, "partial payment of a bill"),
    CHANGE_OF_OCCUPANT(2, 40, PayingHabit.PUNCTUAL, "change of occupant: two customers at one dwelling"),
    SECOND_CUSTOMER_ID(2, 10, PayingHabit.PUNCTUAL, "same person, a second customer ID"),
    WITHOUT_BIRTH_PLACE(1, 10, PayingHabit.PUNCTUAL, "household without birth place"),
    ANOTHER_PAYER(1, 20, PayingHabit.PUNCTUAL, "bills go to another payer and address"),
    CORRECTION_REFUNDED(1, 5, PayingHabit.PUNCTUAL, "correction of a bill, refunded"),
    DIRECT_DEBIT_REFUSED(1, 15, PayingHabit.PUNCTUAL, "direct debits refused, paid later by slip"),
    IN_ARREARS(1, 40, PayingHabit.STOPPED, "the last bills not paid, some of them overdue"),
    MOVED_OUT(1, 10, PayingHabit.PUNCTUAL, "place given up, nobody has followed"),
    LETTER_WITHDRAWN(1, 2, PayingHabit.PUNCTUAL, "a letter withdrawn after two days"),
    MOVES_AFTER_FULL(2, 1, PayingHabit.PUNCTUAL, "change of occupant that the DELTA brings"),
    INSTITUTION(1, 8, PayingHabit.PUNCTUAL, "separately treated institution, individual contracts"),
    OTHER_USER(1, 6, PayingHabit.LATE, "other user, individual contract"),
    LARGE_USER(1, 1, PayingHabit.PUNCTUAL, "other user billed by contracted capacity"),
    ORDINARY(1, 0, PayingHabit.PUNCTUAL, "nothing special");

    private static final int PER_MILLE = 1000;

    private final int customers;
    private final int perMille;
    private final PayingHabit habit;
    private final String description;

    Story(int customers, int perMille, PayingHabit habit, String description) {
        this.customers = customers;
        this.perMille = perMille;
        this.habit = habit;
        this.description = description;
    }

    /** The story of a household, given how many customers the feed still lacks. */
    static Story of(int household, int customersLeft, Random random) {
        Story story = household < values().length ? values()[household] : byChance(random);
        return story.customers > customersLeft ? ORDINARY : story;
    }

    private static Story byChance(Random random) {
        int draw = random.nextInt(PER_MILLE);
        for (Story story : values()) {
            draw -= story.perMille;
            if (draw < 0) {
                return story;
            }
        }
        return ORDINARY;
    }

    String description() {
        return description;
    }

    /** How the household pays: as the story needs it, else as people do. */
    PayingHabit habit(Random random) {
        if (this != ORDINARY) {
            return habit;
        }
        int draw = random.nextInt(100);
        if (draw < 12) {
            return PayingHabit.LATE;
        }
        return draw < 18 ? PayingHabit.TWO_AT_ONCE : PayingHabit.PUNCTUAL;
    }
}
