package hu.miho.portal.demo;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Makes the demo ready before the first page is served, and says on the console how to sign in. Commands, which serve
 * no pages, leave the database as it is.
 */
@Component
@Profile("demo")
@ConditionalOnWebApplication
class DemoStart implements SmartLifecycle, ApplicationRunner {

    /** Lower than the web server's: lower phases start first. */
    private static final int BEFORE_THE_WEB_SERVER = 0;

    private final DemoData data;
    private final DemoAccounts accounts;
    private boolean ready;

    DemoStart(DemoData data, DemoAccounts accounts) {
        this.data = data;
        this.accounts = accounts;
    }

    @Override
    public void start() {
        data.fillIfEmpty();
        accounts.open();
        ready = true;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        // Birth places have accents, and a console's own encoding may lack them.
        var console = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        announcements().forEach(console::println);
    }

    List<String> announcements() {
        var registration = accounts.toRegister()
                .map(household -> "Demo registration: %s; %s; %s"
                        .formatted(household.id(), household.birthPlace(), household.birthDate()));
        return Stream.concat(accounts.ready().stream().map(DemoAccount::announcement), registration.stream())
                .toList();
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_WEB_SERVER;
    }

    @Override
    public boolean isRunning() {
        return ready;
    }

    @Override
    public void stop() {
        ready = false;
    }
}
