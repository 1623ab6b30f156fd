package hu.miho.portal.demo;

import hu.miho.portal.customers.DemoHousehold;
import hu.miho.portal.identity.StaffSetup;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What a visitor of the demo needs to know to play every part. */
@Service
@Profile("demo")
public class DemoGuide {

    private static final Duration CODE_LIVES = Duration.ofSeconds(30);

    private final DemoAccounts accounts;
    private final Clock clock;

    DemoGuide(DemoAccounts accounts, Clock clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * An account and, for staff, the code that an authenticator app shows now.
     *
     * @param secret of the second factor, in Base32
     */
    public record SignIn(
            String role,
            String user,
            String password,
            @Nullable String secret,
            @Nullable Code code) {}

    /** A code of the second factor and the moment at which the next one follows. */
    public record Code(String digits, Instant until) {}

    @PreAuthorize("permitAll()")
    public List<SignIn> signIns() {
        return accounts.ready().stream().map(this::signIn).toList();
    }

    /** A household that has not registered yet. */
    @PreAuthorize("permitAll()")
    public Optional<DemoHousehold> toRegister() {
        return accounts.toRegister();
    }

    private SignIn signIn(DemoAccount account) {
        String secret = account.totpSecret();
        Code code = secret == null ? null : code(secret);
        return new SignIn(account.role(), account.user().value(), account.password(), secret, code);
    }

    private Code code(String secret) {
        Instant now = clock.instant();
        long step = now.getEpochSecond() / CODE_LIVES.toSeconds();
        Instant until = Instant.ofEpochSecond((step + 1) * CODE_LIVES.toSeconds());
        return new Code(StaffSetup.codeAt(secret, now), until);
    }
}
