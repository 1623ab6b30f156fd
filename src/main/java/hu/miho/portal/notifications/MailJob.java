package hu.miho.portal.notifications;

import jakarta.annotation.PreDestroy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends what is due, one mail after the other: at once after a commit that queued one, and at regular times what was
 * left. Each node runs it; {@link MailQueue#takeNext} sees to it that they do not send the same mail.
 */
@Component
class MailJob {

    private static final Logger LOG = LoggerFactory.getLogger(MailJob.class);

    private final MailQueue queue;
    private final SmtpDelivery delivery;
    private final ExecutorService sender = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("mail-sender").factory());
    private final AtomicBoolean roundWaits = new AtomicBoolean();

    MailJob(MailQueue queue, SmtpDelivery delivery) {
        this.queue = queue;
        this.delivery = delivery;
    }

    boolean hasServer() {
        return delivery.isPossible();
    }

    /** Sees to it that a round starts after this moment; returns at once. */
    @Scheduled(fixedDelayString = "${portal.mail.sweep-every:PT10S}")
    void nudge() {
        if (hasServer() && !sender.isShutdown() && roundWaits.compareAndSet(false, true)) {
            sender.execute(() -> {
                roundWaits.set(false);
                sendDue();
            });
        }
    }

    /** The same once the caller's transaction has committed. */
    void nudgeAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                nudge();
            }
        });
    }

    /** Sends until nothing is due, or the mail server is out of reach. */
    void sendDue() {
        try {
            boolean serverAnswers = true;
            while (serverAnswers) {
                var next = queue.takeNext();
                if (next.isEmpty()) {
                    return;
                }
                var result = delivery.deliver(next.get());
                queue.settle(next.get(), result);
                serverAnswers = !(result instanceof DeliveryResult.ServerUnreachable);
            }
        } catch (RuntimeException e) {
            LOG.warn("mail round broken off; what is left is tried again", e);
        }
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1M")
    void eraseOld() {
        queue.eraseOld();
    }

    /** A delivery under way ends, and is written down, before the database goes away. */
    @PreDestroy
    void stop() throws InterruptedException {
        sender.shutdown();
        if (!sender.awaitTermination(20, TimeUnit.SECONDS)) {
            LOG.warn("mail sending did not end in time; another attempt follows after the restart");
        }
    }
}
