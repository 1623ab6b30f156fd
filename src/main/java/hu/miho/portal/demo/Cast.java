package hu.miho.portal.demo;

import hu.miho.portal.demo.Terms.Method;
import hu.miho.portal.demo.Terms.Mode;
import hu.miho.portal.demo.Terms.Payer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Puts customers into dwellings as a story tells. */
final class Cast {

    private final DemoFeedPlan plan;
    private final Town town;
    private final People people = new People();
    private final Words streets = Words.of("streets");
    private int tenancies;
    private boolean firmQuoted;

    Cast(DemoFeedPlan plan) {
        this.plan = plan;
        this.town = new Town(plan);
    }

    /** The households of a story; more than one when a customer has more places. */
    List<Household> play(Story story, Random random) {
        return switch (story) {
            case CHANGE_OF_OCCUPANT -> List.of(changingHands(story, random, inTheMiddle(random)));
            case MOVES_AFTER_FULL ->
                List.of(changingHands(story, random, plan.until().plusDays(4)));
            case TWO_PLACES -> twoPlaces(random);
            case SECOND_CUSTOMER_ID -> twoCustomerIds(random);
            case INSTITUTION -> premises(story, random, 1 + random.nextInt(4), 18_000_00, 40_000);
            case OTHER_USER -> premises(story, random, 1, 3_000_00, 30_000);
            case LARGE_USER -> premises(story, random, 1, 400_000_00, 100_000);
            default -> List.of(atHome(story, random));
        };
    }

    private Household atHome(Story story, Random random) {
        Dwelling flat = town.nextFlat();
        LocalDate since = longAgo(random);
        boolean birthPlaceKnown = story != Story.WITHOUT_BIRTH_PLACE;
        Customer person = people.person(random, flat, since, birthPlaceKnown);
        LocalDate to = story == Story.MOVED_OUT ? plan.until().minusDays(120) : null;
        Tenancy tenancy = tenancy(person, 1, flat, since, to, terms(story, random), story.habit(random), random);
        LocalDate exchanged = story == Story.METER_EXCHANGED ? plan.until().minusDays(110) : null;
        return new Household(story, flat, List.of(tenancy), exchanged, random);
    }

    private Household changingHands(Story story, Random random, LocalDate handover) {
        Dwelling flat = town.nextFlat();
        LocalDate since = longAgo(random);
        Customer former = people.person(random, flat, since, true);
        Customer present = people.person(random, flat, handover, true);
        var both = List.of(
                tenancy(former, 1, flat, since, handover, terms(story, random), PayingHabit.PUNCTUAL, random),
                tenancy(present, 1, flat, handover, null, terms(story, random), story.habit(random), random));
        return new Household(story, flat, both, null, random);
    }

    private List<Household> twoPlaces(Random random) {
        Dwelling first = town.nextFlat();
        Dwelling second = town.nextFlat();
        LocalDate since = longAgo(random);
        Customer person = people.person(random, first, since, true);
        var monthly = Terms.residential(Method.PAYMENT_SLIP, Mode.MONTHLY_ACTUAL, null);
        var level = Terms.residential(Method.DIRECT_DEBIT, Mode.LEVEL_PAYMENT, null);
        Tenancy here = tenancy(person, 1, first, since, null, monthly, PayingHabit.PARTLY, random);
        Tenancy there = tenancy(person, 2, second, since, null, level, PayingHabit.PUNCTUAL, random);
        return List.of(
                new Household(
                        Story.TWO_PLACES, first, List.of(here), plan.until().minusDays(80), random),
                new Household(Story.TWO_PLACES, second, List.of(there), null, random));
    }

    private List<Household> twoCustomerIds(Random random) {
        Household once = atHome(Story.SECOND_CUSTOMER_ID, random);
        Tenancy known = once.tenancies().getFirst();
        Dwelling flat = town.nextFlat();
        Customer same = people.again(known.customer(), flat);
        Tenancy again = tenancy(
                same, 1, flat, known.from(), null, known.terms(), Story.SECOND_CUSTOMER_ID.habit(random), random);
        return List.of(once, new Household(Story.SECOND_CUSTOMER_ID, flat, List.of(again), null, random));
    }

    private List<Household> premises(Story story, Random random, int places, long leastVolume, int spread) {
        var households = new ArrayList<Household>();
        LocalDate since = longAgo(random);
        Customer customer = null;
        for (int placeNo = 1; placeNo <= places; placeNo++) {
            Dwelling premises = town.nextPremises(leastVolume, spread, random);
            if (customer == null) {
                customer = organisation(story, random, premises, since);
            }
            // A cubic metre of such premises is contracted at 35 W.
            long capacity = premises.volume() * 35 / 1000;
            String group = story == Story.INSTITUTION ? UnitPrices.INSTITUTION : UnitPrices.OTHER;
            Mode mode = random.nextInt(3) == 0 ? Mode.LEVEL_PAYMENT : Mode.MONTHLY_ACTUAL;
            var terms = new Terms(group, Method.BANK_TRANSFER, mode, capacity, story == Story.LARGE_USER, null);
            Tenancy tenancy = tenancy(customer, placeNo, premises, since, null, terms, story.habit(random), random);
            households.add(new Household(story, premises, List.of(tenancy), null, random));
        }
        return households;
    }

    private Customer organisation(Story story, Random random, Dwelling premises, LocalDate since) {
        if (story == Story.INSTITUTION) {
            return people.institution(random, premises, since);
        }
        boolean quoted = !firmQuoted;
        firmQuoted = true;
        return people.firm(random, premises, since, quoted);
    }

    private Terms terms(Story story, Random random) {
        Payer payer = story == Story.ANOTHER_PAYER ? payer(random) : null;
        Mode mode = random.nextBoolean() ? Mode.LEVEL_PAYMENT : Mode.MONTHLY_ACTUAL;
        int draw = random.nextInt(100);
        Method method = draw < 45 ? Method.PAYMENT_SLIP : draw < 75 ? Method.DIRECT_DEBIT : Method.BANK_TRANSFER;
        if (story == Story.DIRECT_DEBIT_REFUSED) {
            method = Method.DIRECT_DEBIT;
        }
        return Terms.residential(method, mode, payer);
    }

    private Payer payer(Random random) {
        String[] street = streets.any(random).split(";");
        return new Payer(
                "Bérlő " + (random.nextBoolean() ? "Béla" : "Borbála"), street[0], "Miskolc", street[1] + " 1.");
    }

    private Tenancy tenancy(
            Customer customer,
            int placeNo,
            Dwelling dwelling,
            LocalDate from,
            @Nullable LocalDate to,
            Terms terms,
            PayingHabit habit,
            Random random) {
        LocalDate firstBilled = plan.firstBilled().atDay(1);
        Long opening = from.isBefore(firstBilled) ? openingBalance(habit, random) : null;
        String place = "%08d".formatted(placeNo);
        return new Tenancy(++tenancies, customer, place, dwelling, from, to, opening, firstBilled, terms, habit);
    }

    private static @Nullable Long openingBalance(PayingHabit habit, Random random) {
        int draw = habit == PayingHabit.AT_ONCE ? 0 : random.nextInt(100);
        if (draw < 50) {
            return draw < 20 ? 0L : null;
        }
        return draw < 75 ? -1_500L : 4_200L;
    }

    private LocalDate longAgo(Random random) {
        return plan.firstBilled().atDay(1).minusMonths(1 + random.nextInt(240));
    }

    /** A handover within the feed's time, never on the first of a month. */
    private LocalDate inTheMiddle(Random random) {
        int months = plan.years() * 12;
        int after = months / 4 + random.nextInt(months / 2);
        return plan.firstBilled().plusMonths(after).atDay(2 + random.nextInt(26));
    }
}
