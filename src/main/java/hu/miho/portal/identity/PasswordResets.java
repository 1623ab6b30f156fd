package hu.miho.portal.identity;

import hu.miho.portal.notifications.MailOutbox;
import hu.miho.portal.notifications.NewMail;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Requests for a new password. Everything happens after the answer has been given, so that neither the answer nor its
 * time tells whether there is an account.
 */
@Service
public class PasswordResets {

    private static final Logger LOG = LoggerFactory.getLogger(PasswordResets.class);
    private static final String TEMPLATE = "password-reset";
    private static final int MOST_A_DAY = 5;
    private static final int MOST_WAITING = 1_000;

    private final PortalAccountRepository accounts;
    private final OneTimeLinks links;
    private final MailOutbox mails;
    private final AddressLimits addresses;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String baseUrl;
    private final Queue<String> waiting = new ArrayBlockingQueue<>(MOST_WAITING);

    PasswordResets(
            PortalAccountRepository accounts,
            OneTimeLinks links,
            MailOutbox mails,
            AddressLimits addresses,
            PlatformTransactionManager transactions,
            Clock clock,
            @Value("${portal.base-url}") String baseUrl) {
        this.accounts = accounts;
        this.links = links;
        this.mails = mails;
        this.addresses = addresses;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /**
     * Takes a request. If the name belongs to an account, a link goes to the account's own address, at most five times
     * a day.
     *
     * @param name an e-mail address, or a customer ID in any form that people type
     * @return false when this browser's address has sent too many requests
     */
    @PreAuthorize("permitAll()")
    public boolean request(String name) {
        if (!addresses.admits(Browser.current().ip())) {
            return false;
        }
        waiting.offer(name);
        return true;
    }

    /** Answers what waits, at set times: work that followed a request at once would show in the time of the next. */
    @Scheduled(fixedDelay = 1, timeUnit = TimeUnit.SECONDS)
    void sendWaiting() {
        for (String name = waiting.poll(); name != null; name = waiting.poll()) {
            sendQuietly(name);
        }
    }

    private void sendQuietly(String name) {
        try {
            transaction.executeWithoutResult(status -> send(name));
        } catch (RuntimeException e) {
            LOG.error("A password reset could not be queued", e);
        }
    }

    /** Does the work of a request; in the caller's transaction. */
    void send(String name) {
        find(name)
                .filter(PortalAccount::isActive)
                .filter(account -> sentToday(account) < MOST_A_DAY)
                .ifPresent(account -> {
                    String token =
                            links.issue(LinkPurpose.PASSWORD_RESET, account.id().toString(), "");
                    mails.send(new NewMail(
                            account.email(),
                            account.language(),
                            TEMPLATE,
                            Map.of("link", baseUrl + "/uj-jelszo?token=" + token)));
                });
    }

    private long sentToday(PortalAccount account) {
        return mails.countSince(account.email(), TEMPLATE, clock.instant().minus(Duration.ofDays(1)));
    }

    private Optional<PortalAccount> find(String name) {
        return EmailAddress.isValid(name)
                ? accounts.findByEmail(new EmailAddress(name).value())
                : accounts.findByCustomer(CustomerId.digitsBeforeSlash(name));
    }
}
