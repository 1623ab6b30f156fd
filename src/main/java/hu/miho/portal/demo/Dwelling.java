package hu.miho.portal.demo;

/**
 * A flat or premises that heat is brought to.
 *
 * @param volume heated volume in thousandths of a cubic metre
 * @param allocators whether the building shares its heat by allocators on the radiators
 * @param heatNeed heat a year in gigajoules for a cubic metre
 */
record Dwelling(
        String id,
        String postalCode,
        String addressLine,
        String buildingId,
        String substationId,
        long volume,
        boolean allocators,
        double heatNeed) {

    static final String CITY = "Miskolc";

    /** In thousandths of a square metre, at the usual height of a storey. */
    long floorArea() {
        return Decimals.halfUp(volume * 10, 26);
    }
}
