package hu.miho.portal;

/** The portal must not start like this; the message says why, in one line for whoever started it. */
class StartRefused extends RuntimeException {

    StartRefused(String why) {
        super(why);
    }
}
