package hu.miho.portal.backoffice;

import hu.miho.portal.shared.CustomerId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What a clerk tells colleagues of a customer. Never changed; whoever wrote it can take it away. */
@Entity
class CustomerNote {

    @Id
    private UUID id;

    private String customerId;
    private String words;
    private String writtenBy;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CustomerNote() {}

    CustomerNote(UUID id, CustomerId customer, String words, String writtenBy, Instant now) {
        this.id = id;
        this.customerId = customer.value();
        this.words = words;
        this.writtenBy = writtenBy;
        this.writtenAt = now;
    }

    CustomerId customer() {
        return new CustomerId(customerId);
    }

    boolean isWrittenBy(String clerk) {
        return writtenBy.equals(clerk);
    }

    NoteRow toRow(String reader) {
        return new NoteRow(id, words, writtenBy, writtenAt, isWrittenBy(reader));
    }
}
