package hu.miho.portal.demo;

/** Says on the console how far the work is: a line for each tenth of it. */
final class Progress {

    private final int all;
    private int tenths;

    Progress(int all) {
        this.all = all;
    }

    void reached(int done) {
        int now = (int) (done * 10L / all);
        if (now > tenths) {
            tenths = now;
            System.out.printf("%3d%%  %,d customers%n", now * 10, done);
        }
    }
}
