package hu.miho.portal;

import hu.miho.portal.shared.PortalCommand;
import java.util.Arrays;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal's entry point: serves pages, or does one command and ends. */
@SpringBootApplication
public class Portal {

    /** The options that ask for a {@link PortalCommand}; a test holds this list against the beans. */
    static final Set<String> COMMANDS = Set.of("feed", "create-admin");

    public static void main(String[] arguments) {
        if (Arrays.stream(arguments).anyMatch(Portal::isCommand)) {
            System.exit(runCommand(arguments));
        }
        new SpringApplication(Portal.class).run(arguments);
    }

    private static boolean isCommand(String argument) {
        return COMMANDS.stream().anyMatch(command -> argument.equals("--" + command) || argument.startsWith("--" + command + "="));
    }

    private static int runCommand(String[] arguments) {
        var application = new SpringApplication(Portal.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        try (var context = application.run(arguments)) {
            var given = context.getBean(ApplicationArguments.class);
            return context.getBeansOfType(PortalCommand.class).values().stream()
                    .filter(command -> given.containsOption(command.option()))
                    .findFirst()
                    .orElseThrow()
                    .run(given);
        }
    }
}
