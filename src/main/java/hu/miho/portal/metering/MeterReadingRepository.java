package hu.miho.portal.metering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeterReadingRepository extends Repository<MeterReading, MeterReading.Id> {

    /** Both ends included. */
    @Query("""
            select reading from MeterReading reading
            where reading.id.meterId in :meterIds and reading.id.readOn between :from and :to""")
    List<MeterReading> between(Collection<String> meterIds, LocalDate from, LocalDate to);
}
