package hu.miho.portal.journey;

import java.nio.file.Path;

/** Pictures for the README, when {@code -Dportal.pictures=docs/pictures} asks for them; else beside the test's results. */
final class Pictures {

    private Pictures() {}

    static void take(Visitor visitor, String name) {
        visitor.takesAPicture(Path.of(System.getProperty("portal.pictures", "target/pictures"), name + ".png"));
    }
}
