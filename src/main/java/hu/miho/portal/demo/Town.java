package hu.miho.portal.demo;

import java.util.Random;

/** An invented town: blocks of flats along real streets of Miskolc, and the premises of institutions and firms. */
final class Town {

    private static final int FLATS_IN_A_BLOCK = 40;
    private static final int FLATS_ON_A_FLOOR = 4;
    private static final int BLOCKS_FILLED_TOGETHER = 8;
    private static final int BLOCKS_ON_A_SUBSTATION = 5;

    private final DemoFeedPlan plan;
    private final Words streets = Words.of("streets");
    private int flats;
    private int premises;

    Town(DemoFeedPlan plan) {
        this.plan = plan;
    }

    /** The next flat that nobody lives in. */
    Dwelling nextFlat() {
        int flat = flats++;
        // One flat in each of some blocks, then the next: who has two flats has them at two addresses.
        int round = flat / BLOCKS_FILLED_TOGETHER;
        int block = round / FLATS_IN_A_BLOCK * BLOCKS_FILLED_TOGETHER + flat % BLOCKS_FILLED_TOGETHER;
        Random ofBlock = plan.random("block", block);
        boolean allocators = ofBlock.nextInt(10) < 7;
        double heatNeed = 0.13 + 0.07 * ofBlock.nextDouble();
        Random ofFlat = plan.random("flat", flat);
        long volume = 72_000 + 100L * ofFlat.nextInt(1_300);
        int floor = round % FLATS_IN_A_BLOCK / FLATS_ON_A_FLOOR;
        String door = (floor == 0 ? "fszt. " : floor + "/") + (round % FLATS_ON_A_FLOOR + 1) + ".";
        return dwelling("L%06d".formatted(flat + 1), block, door, volume, allocators, heatNeed);
    }

    /** The next school, shop or works. */
    Dwelling nextPremises(long leastVolume, int spread, Random random) {
        int number = premises++;
        long volume = leastVolume + 100L * random.nextInt(spread);
        // Premises stand in streets of their own, so that no address is given twice.
        return dwelling(
                "T%06d".formatted(number + 1),
                1_000_000 + number,
                "",
                volume,
                false,
                0.10 + 0.05 * random.nextDouble());
    }

    private Dwelling dwelling(String id, int block, String door, long volume, boolean allocators, double heatNeed) {
        String[] street = streets.get(block).split(";");
        int houseNumber = 1 + block % 1_000_000 / streets.size() * 2 + block / 1_000_000;
        String address = "%s %d. %s".formatted(street[1], houseNumber, door).strip();
        String substation = "HK-%04d".formatted(block % 1_000_000 / BLOCKS_ON_A_SUBSTATION + 1);
        return new Dwelling(
                id, street[0], address, "B%07d".formatted(block + 1), substation, volume, allocators, heatNeed);
    }
}
