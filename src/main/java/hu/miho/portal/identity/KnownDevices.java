package hu.miho.portal.identity;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The browsers from which an account has been signed in to, every factor shown. A password alone makes none known: whoever
 * stole one would otherwise get attempts at the second factor with each new browser.
 */
@Component
class KnownDevices {

    private static final Duration KEPT = Duration.ofDays(365);

    private final KnownDeviceRepository devices;
    private final Clock clock;

    KnownDevices(KnownDeviceRepository devices, Clock clock) {
        this.devices = devices;
        this.clock = clock;
    }

    boolean knows(UUID accountId, Browser browser) {
        return devices.existsById(new KnownDevice.Key(accountId, browser.deviceHash()));
    }

    @Transactional
    public void add(UUID accountId, Browser browser) {
        devices.save(new KnownDevice(new KnownDevice.Key(accountId, browser.deviceHash()), clock.instant()));
    }

    /** All of the account's browsers are strangers again. */
    @Transactional
    public void forget(UUID accountId) {
        devices.deleteOf(accountId);
    }

    @Scheduled(cron = "0 52 3 * * *")
    @Transactional
    public void forgetUnused() {
        devices.deleteUnusedSince(clock.instant().minus(KEPT));
    }
}
