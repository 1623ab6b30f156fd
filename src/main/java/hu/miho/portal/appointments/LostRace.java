package hu.miho.portal.appointments;

/** Somebody else took the time between looking and taking: worth another look, at another counter. */
class LostRace extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LostRace() {
        super("taken meanwhile", null, false, false);
    }
}
