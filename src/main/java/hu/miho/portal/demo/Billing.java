package hu.miho.portal.demo;

import hu.miho.portal.demo.Bill.Kind;
import hu.miho.portal.demo.Terms.Mode;
import hu.miho.portal.demo.UnitPrices.Item;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** Bills one tenancy month by month, as the billing system would. */
final class Billing {

    private final DemoFeedPlan plan;
    private final Household household;
    private final Tenancy tenancy;
    private final Consumption consumption;
    private final List<Bill> bills = new ArrayList<>();
    private LocalDate settledFrom;
    private long heatToSettle;
    private long waterToSettle;

    Billing(DemoFeedPlan plan, Household household, Tenancy tenancy, Consumption consumption) {
        this.plan = plan;
        this.household = household;
        this.tenancy = tenancy;
        this.consumption = consumption;
        this.settledFrom = later(tenancy.chargedFrom(), tenancy.firstBilled());
    }

    /** All bills up to the DELTA's, in the order of their issue. */
    List<Bill> bills() {
        YearMonth last = plan.lastBilled().plusMonths(1);
        for (YearMonth month = plan.firstBilled(); !month.isAfter(last); month = month.plusMonths(1)) {
            LocalDate from = later(month.atDay(1), tenancy.chargedFrom());
            LocalDate to = tenancy.endedBy(month.atEndOfMonth()) ? tenancy.to() : month.atEndOfMonth();
            if (to != null && !from.isAfter(to)) {
                billMonth(from, to);
            }
        }
        return bills;
    }

    private void billMonth(LocalDate from, LocalDate to) {
        boolean level = tenancy.terms().mode() == Mode.LEVEL_PAYMENT;
        long heat = consumption.heat(from, to);
        long water = consumption.water(from, to);
        long billedHeat = level ? Consumption.share(consumption.levelHeat(), from, to) : heat;
        long billedWater = level ? Consumption.share(consumption.levelWater(), from, to) : water;
        heatToSettle += heat - billedHeat;
        waterToSettle += water - billedWater;
        var lines = new ArrayList<BillLine>();
        lines.add(standingCharge(from, to));
        addUnlessZero(lines, Item.HEAT_CHARGE, "GJ", "", billedHeat, to);
        addUnlessZero(lines, Item.WATER_HEATING_CHARGE, "M3", "", billedWater, to);
        addExchange(lines, from, to);
        add(Kind.PART_BILL, from, to, lines);
        if (level && (to.getMonth() == Month.APRIL || to.equals(tenancy.to()))) {
            settle(to);
        }
        if (household.plays(Story.CORRECTION_REFUNDED)
                && YearMonth.from(to).equals(plan.lastBilled().minusMonths(4))) {
            correct(bills.getLast());
        }
    }

    private BillLine standingCharge(LocalDate from, LocalDate to) {
        Terms terms = tenancy.terms();
        String unit = terms.byCapacity() ? "MW/YEAR" : "LM3/YEAR";
        // Kilowatts are thousandths of a megawatt, and capacity is in thousandths of a kilowatt.
        long ofYear = terms.byCapacity()
                ? terms.capacity() / 1000
                : household.dwelling().volume();
        long quantity = Consumption.share(Decimals.halfUp(ofYear, 12), from, to);
        return new BillLine(UnitPrices.on(to, terms.group(), Item.STANDING_CHARGE, unit), quantity);
    }

    /** The charges of the difference between what was used and what the level payments were for. */
    private void settle(LocalDate to) {
        var lines = new ArrayList<BillLine>();
        addUnlessZero(lines, Item.HEAT_CHARGE, "GJ", " elszámolása", heatToSettle, to);
        addUnlessZero(lines, Item.WATER_HEATING_CHARGE, "M3", " elszámolása", waterToSettle, to);
        if (!lines.isEmpty()) {
            add(Kind.SETTLEMENT_BILL, settledFrom, to, lines);
        }
        settledFrom = to.plusDays(1);
        heatToSettle = 0;
        waterToSettle = 0;
    }

    /** Takes back one and a quarter cubic metres that were billed by mistake. */
    private void correct(Bill wrong) {
        var line = new BillLine(
                UnitPrices.on(wrong.to(), tenancy.terms().group(), Item.WATER_HEATING_CHARGE, "M3"), -1_250);
        LocalDate issuedOn = wrong.issuedOn().plusDays(20);
        bills.add(new Bill(
                number(issuedOn),
                Kind.CORRECTION,
                wrong.number(),
                wrong.from(),
                wrong.to(),
                issuedOn,
                plan.dueOn(issuedOn),
                List.of(line)));
    }

    private void addExchange(List<BillLine> lines, LocalDate from, LocalDate to) {
        LocalDate day = household.meterExchangedOn();
        if (day != null && !day.isBefore(from) && !day.isAfter(to)) {
            var price = UnitPrices.on(day, tenancy.terms().group(), Item.OTHER, "DB");
            lines.add(new BillLine(price, "Melegvíz-mérő cseréje", 1_000));
        }
    }

    private void addUnlessZero(
            List<BillLine> lines, Item item, String unit, String suffix, long quantity, LocalDate day) {
        if (quantity != 0) {
            var price = UnitPrices.on(day, tenancy.terms().group(), item, unit);
            lines.add(new BillLine(price, item.label() + suffix, quantity));
        }
    }

    private void add(Kind kind, LocalDate from, LocalDate to, List<BillLine> lines) {
        LocalDate issuedOn = plan.issuedOn(YearMonth.from(to));
        bills.add(new Bill(number(issuedOn), kind, null, from, to, issuedOn, plan.dueOn(issuedOn), lines));
    }

    private String number(LocalDate issuedOn) {
        return issuedOn.getYear() + "/" + tenancy.numbered(bills.size() + 1);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
