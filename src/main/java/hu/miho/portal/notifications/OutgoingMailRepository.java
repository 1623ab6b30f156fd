package hu.miho.portal.notifications;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface OutgoingMailRepository extends Repository<OutgoingMail, UUID> {

    OutgoingMail save(OutgoingMail mail);

    Optional<OutgoingMail> findById(UUID id);

    List<OutgoingMail> findByStatusAndNextAttemptAtLessThanEqualOrderByNextAttemptAt(
            MailStatus status, Instant now, Limit limit);

    @Query("""
            select mail from OutgoingMail mail where mail.status in :statuses and mail.recipient like :pattern escape '!'
            order by mail.createdAt desc, mail.id""")
    List<OutgoingMail> look(Set<MailStatus> statuses, String pattern, Pageable page);

    List<OutgoingMail> findByRecipientOrderByCreatedAtDesc(String recipient, Limit limit);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select mail from OutgoingMail mail where mail.id = :id")
    Optional<OutgoingMail> lock(UUID id);

    List<OutgoingMail> findBySealedValuesIsNotNullOrderByCreatedAtDesc(Limit limit);

    long countByStatus(MailStatus status);

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
            + " where mail.sealedValues is not null and mail.finishedAt <= :before"
            + " and (mail.bound or mail.status <> hu.miho.portal.notifications.MailStatus.FAILED)")
    int eraseTexts(Instant before);

    @Modifying
    @Query("update OutgoingMail mail set mail.sealedValues = null, mail.sealedAttachments = null"
            + " where mail.sealedValues is not null and mail.finishedAt <= :before")
    int eraseFailedTexts(Instant before);

    @Modifying
    @Query("delete from OutgoingMail mail where mail.finishedAt <= :before")
    int deleteFinished(Instant before);
}
