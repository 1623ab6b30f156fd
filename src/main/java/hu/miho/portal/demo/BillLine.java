package hu.miho.portal.demo;

import hu.miho.portal.demo.UnitPrices.Price;

/**
 * A line of a bill, with the arithmetic of the feed contract: net = quantity × price and VAT = net × percent, each
 * rounded half up to a whole forint.
 *
 * @param quantity in thousandths of the price's unit, signed on settlements and corrections
 */
record BillLine(Price price, String description, long quantity) {

    BillLine(Price price, long quantity) {
        this(price, price.item().label(), quantity);
    }

    long net() {
        return Decimals.halfUp(quantity * price.hundredths(), 100_000);
    }

    long vat() {
        return Decimals.halfUp(net() * price.vatPercent(), 100);
    }

    long gross() {
        return net() + vat();
    }
}
