package hu.miho.portal.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Holds off whoever guesses passwords or codes. An attempt is counted before it is judged, so that attempts sent at once
 * count too; a success clears the count. The owner gets in all the same: from a browser used before, by a password reset,
 * or, from a network that has not failed, while strangers have not used up what the account bears.
 */
@Component
class SignInGuard {

    private static final Duration FAILURES_KEPT = Duration.ofDays(30);

    private final SignInFailureRepository failures;
    private final KnownDevices devices;
    private final AddressLimits addresses;
    private final TransactionTemplate ownTransaction;
    private final Clock clock;

    SignInGuard(
            SignInFailureRepository failures,
            KnownDevices devices,
            AddressLimits addresses,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.failures = failures;
        this.devices = devices;
        this.addresses = addresses;
        this.clock = clock;
        ownTransaction = new TransactionTemplate(transactions);
        ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Counts an attempt and tells whether it may go on.
     *
     * @param subject what is guessed at
     * @param accountId the account it may know devices of; a random one when there is no account
     */
    Admission admit(Subject subject, UUID accountId, Browser browser) {
        if (devices.knows(accountId, browser) && countFromDevice(subject, "device:" + browser.deviceHash())) {
            return Admission.KNOWN_DEVICE;
        }
        return addresses.admits(browser.ip()) && countFromStranger(subject, browser.network())
                ? Admission.STRANGER
                : Admission.REFUSED;
    }

    /** After the right password or code: nothing has failed in a row. */
    @Transactional
    public void forgive(Subject subject, Browser browser, Admission admission) {
        forgive(subject);
        if (admission == Admission.STRANGER) {
            addresses.forgive(browser.ip());
        }
    }

    /** After a password reset: strangers' failures no longer hold the owner off. */
    @Transactional
    public void forgive(Subject subject) {
        failures.deleteOf(subject.hash());
    }

    @Scheduled(cron = "0 50 3 * * *")
    @Transactional
    public void forgetOld() {
        failures.deleteOlderThan(clock.instant().minus(FAILURES_KEPT));
    }

    private boolean countFromDevice(Subject subject, String device) {
        return inOwnTransaction(
                () -> {
                    SignInFailure fromDevices = locked(subject, SignInFailure.KNOWN_DEVICES);
                    SignInFailure fromDevice = locked(subject, device);
                    if (fromDevices.failures() >= HoldOff.MOST_FROM_KNOWN_DEVICES
                            || fromDevice.failures() >= HoldOff.MOST_FROM_KNOWN_DEVICE) {
                        return false;
                    }
                    fromDevices.count(clock.instant());
                    fromDevice.count(clock.instant());
                    return true;
                },
                subject,
                SignInFailure.KNOWN_DEVICES,
                device);
    }

    private boolean countFromStranger(Subject subject, String network) {
        return inOwnTransaction(
                () -> {
                    Instant now = clock.instant();
                    SignInFailure fromStrangers = locked(subject, SignInFailure.STRANGERS);
                    SignInFailure fromNetwork = locked(subject, network);
                    if (fromStrangers.failures() >= HoldOff.MOST_FROM_STRANGERS || !fromNetwork.isWaitOver(now)) {
                        return false;
                    }
                    fromStrangers.count(now);
                    fromNetwork.count(now);
                    return true;
                },
                subject,
                SignInFailure.STRANGERS,
                network);
    }

    private boolean inOwnTransaction(BooleanSupplier work, Subject subject, String... origins) {
        for (String origin : origins) {
            ensureRow(new SignInFailure.Key(subject.hash(), origin));
        }
        return Boolean.TRUE.equals(ownTransaction.execute(status -> work.getAsBoolean()));
    }

    private SignInFailure locked(Subject subject, String origin) {
        return failures.lock(new SignInFailure.Key(subject.hash(), origin)).orElseThrow();
    }

    private void ensureRow(SignInFailure.Key key) {
        if (failures.existsById(key)) {
            return;
        }
        try {
            ownTransaction.executeWithoutResult(
                    status -> failures.saveAndFlush(new SignInFailure(key, clock.instant())));
        } catch (DataIntegrityViolationException anotherAttemptWasFaster) {
            // the row is there, which is all we need
        }
    }

    /** Whether an attempt may go on, and as whose it was counted. */
    enum Admission {
        REFUSED,
        KNOWN_DEVICE,
        STRANGER
    }

    /** What somebody guesses at: an account's password or its second factor, or a name without an account. */
    record Subject(String hash) {

        static Subject password(Optional<AccountKey> account, String typed) {
            return new Subject(
                    Tokens.hash(account.map(key -> "password:" + key.id()).orElse("typed:" + typed)));
        }

        static Subject password(UUID accountId) {
            return new Subject(Tokens.hash("password:" + accountId));
        }

        static Subject secondFactor(UUID accountId) {
            return new Subject(Tokens.hash("second-factor:" + accountId));
        }
    }
}
