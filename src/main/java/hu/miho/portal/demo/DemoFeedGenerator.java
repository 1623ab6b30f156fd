package hu.miho.portal.demo;

import hu.miho.portal.demo.Meter.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Writes a FULL feed of any size and the DELTA after it, household by household, so that memory does not grow with the
 * feed. Every special case is in it, once among the first households and then by chance.
 */
final class DemoFeedGenerator {

    private static final String[] ROOMS = {"nappali", "hálószoba", "konyha", "gyerekszoba"};

    private final DemoFeedPlan plan;
    private final FeedPair feeds;
    private final Cast cast;
    private final Seasons seasons;
    private final Archive archive;
    private final Map<Story, Set<Customer>> firstOfEach = new EnumMap<>(Story.class);
    private int customersInFull;

    private DemoFeedGenerator(DemoFeedPlan plan, FeedPair feeds, Archive archive) {
        this.plan = plan;
        this.feeds = feeds;
        this.cast = new Cast(plan);
        this.seasons = new Seasons(plan);
        this.archive = archive;
    }

    /**
     * Writes both feeds.
     *
     * @param progress told how many customers are written
     * @return the customers of the first household of each story
     */
    static Map<Story, Set<Customer>> write(DemoFeedPlan plan, IntConsumer progress) {
        try (var feeds = new FeedPair(plan);
                var archive = new Archive(plan, feeds)) {
            var generator = new DemoFeedGenerator(plan, feeds, archive);
            UnitPrices.writeTo(feeds);
            for (int household = 0; generator.customersInFull < plan.customers(); household++) {
                generator.play(household);
                progress.accept(generator.customersInFull);
            }
            archive.finish();
            feeds.finish();
            return generator.firstOfEach;
        }
    }

    private void play(int number) {
        Random random = plan.random("household", number);
        Story story = Story.of(number, plan.customers() - customersInFull, random);
        List<Household> households = cast.play(story, random);
        var customers = new LinkedHashSet<Customer>();
        households.forEach(household -> household.tenancies().forEach(tenancy -> customers.add(tenancy.customer())));
        firstOfEach.putIfAbsent(story, customers);
        customers.forEach(feeds::keep);
        customersInFull += (int) customers.stream()
                .filter(customer -> customer.knownOn(plan.until()))
                .count();
        households.forEach(this::write);
    }

    private void write(Household household) {
        Consumption consumption = seasons.consumption(household);
        for (Tenancy tenancy : household.tenancies()) {
            feeds.keep(tenancy.place());
            feeds.keep(tenancy.contract());
            archive.contract(tenancy);
            List<Bill> bills = new Billing(plan, household, tenancy, consumption).bills();
            bills.forEach(bill -> {
                bill.writeTo(feeds, tenancy);
                archive.bill(tenancy, bill);
            });
            new Cashier(plan, feeds, household, tenancy).settle(bills);
            letters(household, tenancy);
        }
        readMeters(household, consumption);
    }

    private void letters(Household household, Tenancy tenancy) {
        if (household.residential()) {
            archive.seasonLetter(tenancy);
        }
        if (household.plays(Story.LETTER_WITHDRAWN)) {
            archive.withdrawnLetter(tenancy);
        }
    }

    private void readMeters(Household household, Consumption consumption) {
        Random random = household.random();
        var chain = new MeterChain(plan, household.dwelling(), random);
        boolean kitchen = household.plays(Story.TWO_PLACES) || household.residential() && random.nextInt(3) == 0;
        double inTheBath = kitchen ? 0.6 : 1;
        var bath = chain.meters(Kind.HOT_WATER_METER, 1, "fürdőszoba", household.meterExchangedOn());
        read(household, bath, inTheBath, false, consumption);
        if (kitchen) {
            // Its calibration ends this year.
            LocalDate exchange =
                    household.plays(Story.TWO_PLACES) ? plan.until().plusDays(25) : null;
            var sink = chain.meters(Kind.HOT_WATER_METER, 2, "konyha", exchange);
            read(household, sink, 1 - inTheBath, false, consumption);
        }
        if (!household.residential()) {
            read(household, chain.meters(Kind.HEAT_METER, 1, "hőközpont", null), 1, true, consumption);
        } else if (household.dwelling().allocators()) {
            int rooms = 1 + (int) (household.dwelling().volume() / 60_000) % ROOMS.length;
            for (int room = 0; room < rooms; room++) {
                var allocator = chain.meters(Kind.HEAT_COST_ALLOCATOR, room + 1, ROOMS[room], null);
                // An allocator counts about a tenth of a unit for a megajoule of its room.
                read(household, allocator, 10.0 / rooms * 10, true, consumption);
            }
        }
    }

    /** @param factor what the meter counts for one thousandth of the dwelling's heat or water */
    private void read(Household household, List<Meter> meters, double factor, boolean heat, Consumption consumption) {
        Random random = household.random();
        long counted = (20L + random.nextInt(400)) * 1000 + random.nextInt(1000);
        var reader = new MeterReader(feeds, meters, household.handovers(), counted, random);
        reader.begin(plan.firstBilled().atDay(1).minusDays(1));
        for (int i = 0; i < seasons.months(); i++) {
            var month = plan.firstBilled().plusMonths(i);
            long used = heat ? consumption.heat(month) : consumption.water(month);
            reader.month(month, Math.round(used * factor));
        }
    }

    /** What {@code special-cases.txt} says: each story with the customer IDs that play it first. */
    static List<String> described(Map<Story, Set<Customer>> stories) {
        var lines = new ArrayList<String>();
        stories.forEach((story, customers) -> {
            if (story != Story.ORDINARY) {
                var ids = customers.stream().map(Customer::id).toList();
                lines.add(String.join(", ", ids) + ": " + story.description());
            }
        });
        return lines;
    }
}
