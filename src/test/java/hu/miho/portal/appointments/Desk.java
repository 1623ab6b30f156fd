package hu.miho.portal.appointments;

/** Where errands are run: the services themselves, or a portal at the other end of a line. */
@FunctionalInterface
interface Desk {

    /**
     * Returns when what was asked for is promised.
     *
     * @throws BookingRefused when nothing has changed
     * @throws RuntimeException when there was no such answer: it may have been done, or not
     */
    void run(Errand errand);
}
