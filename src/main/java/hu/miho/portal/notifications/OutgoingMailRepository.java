package hu.miho.portal.notifications;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutgoingMailRepository extends Repository<OutgoingMail, UUID> {

    OutgoingMail save(OutgoingMail mail);

    Optional<OutgoingMail> findById(UUID id);

    List<OutgoingMail> findByStatusAndNextAttemptAtLessThanEqualOrderByNextAttemptAt(
            MailStatus status, Instant now, Limit limit);

    List<OutgoingMail> findByStatusOrderByFinishedAtDesc(MailStatus status, Limit limit);

    List<OutgoingMail> findBySealedValuesIsNotNullOrderByCreatedAtDesc(Limit limit);

    long countByRecipientAndTemplateAndCreatedAtAfter(String recipient, String template, Instant after);

    /** Takes the mail for one node: of several that saw the same number of attempts, one gets 1, the others 0. */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("""
            update OutgoingMail mail set mail.attempts = mail.attempts + 1, mail.nextAttemptAt = :until
            where mail.id = :id and mail.status = hu.miho.portal.notifications.MailStatus.QUEUED
            and mail.attempts = :attempts""")
    int claim(UUID id, int attempts, Instant until);

    @Modifying
    @Query("update OutgoingMail mail set mail.sealedValues = null, mail.sealedAttachments = null"
            + " where mail.sealedValues is not null and mail.finishedAt <= :before")
    int eraseTexts(Instant before);

    @Modifying
    @Query("delete from OutgoingMail mail where mail.finishedAt <= :before")
    int deleteFinished(Instant before);
}
