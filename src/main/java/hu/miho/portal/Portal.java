package hu.miho.portal;

import hu.miho.portal.demo.MakeDemoFeed;
import hu.miho.portal.shared.PortalCommand;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The portal's entry point: serves pages, or does one command and ends. */
@SpringBootApplication
public class Portal {

    /** The options that ask for a {@link PortalCommand}; a test holds this list against the beans. */
    static final Set<String> COMMANDS = Set.of("feed", "create-admin", "export-changes");

    /** A command has no pages, and its standard output belongs to what it reports. */
    private static final Map<String, Object> COMMAND_SETTINGS = Map.of(
            "spring.autoconfigure.exclude",
            "com.vaadin.flow.spring.SpringBootAutoConfiguration,com.vaadin.flow.spring.SpringSecurityAutoConfiguration",
            "logging.level.root",
            "error");

    public static void main(String[] arguments) {
        ConsoleEncoding.makeFit();
        if (asksFor(MakeDemoFeed.OPTION, arguments)) {
            System.exit(MakeDemoFeed.run(arguments));
        }
        try {
            if (COMMANDS.stream().anyMatch(command -> asksFor(command, arguments))) {
                System.exit(runCommand(arguments));
            }
            application().run(arguments);
        } catch (StartRefused refused) {
            System.exit(1);
        }
    }

    private static boolean asksFor(String command, String... arguments) {
        return Arrays.stream(arguments)
                .anyMatch(argument -> argument.equals("--" + command) || argument.startsWith("--" + command + "="));
    }

    private static int runCommand(String... arguments) {
        var application = application();
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(COMMAND_SETTINGS);
        try (var context = application.run(arguments)) {
            var given = context.getBean(ApplicationArguments.class);
            return context.getBeansOfType(PortalCommand.class).values().stream()
                    .filter(command -> given.containsOption(command.option()))
                    .findFirst()
                    .orElseThrow()
                    .run(given);
        }
    }

    private static SpringApplication application() {
        var application = new SpringApplication(Portal.class);
        application.addInitializers(new ProductionGuard());
        return application;
    }
}
