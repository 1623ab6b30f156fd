package hu.miho.portal.backoffice;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CustomerNoteRepository extends Repository<CustomerNote, UUID> {

    CustomerNote saveAndFlush(CustomerNote note);

    Optional<CustomerNote> findById(UUID id);

    void delete(CustomerNote note);

    List<CustomerNote> findByCustomerIdOrderByWrittenAtDesc(String customerId);
}
