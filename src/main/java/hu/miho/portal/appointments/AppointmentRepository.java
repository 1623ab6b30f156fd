package hu.miho.portal.appointments;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AppointmentRepository extends Repository<Appointment, UUID> {

    Appointment saveAndFlush(Appointment appointment);

    Optional<Appointment> findById(UUID id);

    Optional<Appointment> findByReference(String reference);

    @Query("select a from Appointment a where a.customerId = :customerId order by a.startsAt desc")
    List<Appointment> ofCustomer(String customerId, Limit limit);

    /** Waits for whoever changes the same one. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Appointment a where a.id = :id")
    Optional<Appointment> lock(UUID id);

    @Query("""
            select count(a) from Appointment a where a.status = hu.miho.portal.appointments.BookingStatus.BOOKED
            and a.startsAt > :now and a.matterId = :matterId""")
    int countOpenOf(String matterId, Instant now);

    @Query("""
            select a from Appointment a where a.startsAt >= :from and a.startsAt < :to
            order by a.startsAt, a.counterId""")
    List<Appointment> between(Instant from, Instant to);

    @Query("""
            select a.id from Appointment a where a.status = hu.miho.portal.appointments.BookingStatus.BOOKED
            and a.email is not null and a.remindedAt is null and a.mustMove = false and a.startsAt >= :from and a.startsAt < :to
            order by a.startsAt""")
    List<UUID> toRemind(Instant from, Instant to, Limit limit);

    @Query("""
            select a from Appointment a where a.status = hu.miho.portal.appointments.BookingStatus.BOOKED
            and a.startsAt > :now order by a.startsAt, a.id""")
    List<Appointment> open(Instant now);

    /** Waits for whoever changes one of them, and lets nobody change one before the transaction is over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Appointment a where a.status = hu.miho.portal.appointments.BookingStatus.BOOKED
            and a.startsAt > :now order by a.startsAt, a.id""")
    List<Appointment> lockOpen(Instant now);

    @Query("""
            select a from Appointment a where a.status = hu.miho.portal.appointments.BookingStatus.BOOKED
            and a.mustMove = true and a.startsAt > :now order by a.startsAt, a.id""")
    List<Appointment> mustMove(Instant now);

    @Query("select a.id from Appointment a where a.erasedAt is null and a.startsAt < :before")
    List<UUID> toErase(Instant before, Limit limit);
}
