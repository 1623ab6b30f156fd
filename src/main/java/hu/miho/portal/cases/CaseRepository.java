package hu.miho.portal.cases;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Slice;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CaseRepository extends Repository<Case, UUID> {

    Case saveAndFlush(Case one);

    void delete(Case one);

    Optional<Case> findById(UUID id);

    Optional<Case> findByCaseNo(String caseNo);

    /** Waits for whoever changes the same one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from ServiceCase c where c.id = :id")
    Optional<Case> lock(UUID id);

    @Query("select c from ServiceCase c where c.customerId in :customers order by c.changedAt desc")
    List<Case> ofCustomers(Collection<String> customers);

    /** What clerks have begun to write down, the last changed first. */
    @Query("""
            select c from ServiceCase c where c.state = hu.miho.portal.cases.CaseState.DRAFT and c.intake.takenBy is not null
            order by c.changedAt desc""")
    List<Case> begunByClerks();

    /**
     * The most urgent first; what has no deadline comes last.
     *
     * @param assignee a pattern of user names; {@code %} for any, and for none
     * @param latest what is due later is left out; what is never due too, unless {@code anyTime}
     * @param words a pattern of case numbers, customer IDs or names in lower case
     */
    @Query("""
            select c from ServiceCase c
            where c.state in :states and c.procedureId in :procedures and coalesce(c.assignee, '') like :assignee
            and (:anyTime = true or c.dueOn <= :latest)
            and (lower(c.customerName) like :words or c.caseNo like :words or c.customerId like :words)
            order by c.dueOn nulls last, c.filedAt, c.id""")
    Slice<Case> worklist(
            Collection<CaseState> states,
            Collection<String> procedures,
            String assignee,
            boolean anyTime,
            LocalDate latest,
            String words,
            Pageable page);
}
