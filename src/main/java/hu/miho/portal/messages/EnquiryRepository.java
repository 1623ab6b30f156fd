package hu.miho.portal.messages;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface EnquiryRepository extends Repository<Enquiry, UUID> {

    Enquiry saveAndFlush(Enquiry enquiry);

    Optional<Enquiry> findById(UUID id);

    /** @param number of the message or of the complaint, in capitals */
    @Query("select e from Enquiry e where e.reference = :number or e.complaintNo = :number")
    Optional<Enquiry> numbered(String number);

    void delete(Enquiry enquiry);

    /** Waits for whoever changes the same one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Enquiry e where e.id = :id")
    Optional<Enquiry> lock(UUID id);

    @Query("""
            select e from Enquiry e where e.writer.customerId in :customers
            and e.status <> hu.miho.portal.messages.EnquiryStatus.UNCONFIRMED order by e.changedAt desc""")
    List<Enquiry> ofCustomers(Collection<String> customers);

    /** @param words with wildcards, in lower case; null for all */
    @Query("""
            select e from Enquiry e where e.status in :statuses
            and (:topic is null or e.topic = :topic)
            and (:assignee is null or e.assignee = :assignee)
            and (:unassigned = false or e.assignee is null)
            and (:words is null or lower(e.writer.name) like :words or e.writer.email like :words
                or lower(e.reference) like :words or lower(e.complaintNo) like :words
                or e.writer.customerId like :words or e.writer.claimedCustomerId like :words)
            order by e.deadline.dueOn, e.writtenAt, e.id""")
    Slice<Enquiry> worklist(
            Collection<EnquiryStatus> statuses,
            @Nullable Topic topic,
            @Nullable String assignee,
            boolean unassigned,
            @Nullable String words,
            Pageable page);

    @Query("""
            select e.id from Enquiry e where e.status = hu.miho.portal.messages.EnquiryStatus.UNCONFIRMED
            and e.writtenAt < :before""")
    List<UUID> neverConfirmed(Instant before, Limit limit);

    @Query("""
            select e.id from Enquiry e where e.status = hu.miho.portal.messages.EnquiryStatus.ANSWERED
            and e.changedAt < :before""")
    List<UUID> answeredBefore(Instant before, Limit limit);

    @Query("""
            select e.id from Enquiry e where e.status = hu.miho.portal.messages.EnquiryStatus.CLOSED
            and (e.complaintNo is null and e.closedAt < :others or e.closedAt < :complaints)""")
    List<UUID> keptLongEnough(Instant others, Instant complaints, Limit limit);
}
