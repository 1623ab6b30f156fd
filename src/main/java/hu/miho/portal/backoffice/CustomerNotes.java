package hu.miho.portal.backoffice;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clerks tell each other of a customer, who does not see it on the portal. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class CustomerNotes {

    /** How long a note can be. */
    public static final int MOST_LETTERS = 2000;

    private final CustomerNoteRepository notes;
    private final AuditLog audit;
    private final Clock clock;

    CustomerNotes(CustomerNoteRepository notes, AuditLog audit, Clock clock) {
        this.notes = notes;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest first. */
    @Transactional(readOnly = true)
    public List<NoteRow> of(CustomerId customer) {
        String reader = CurrentUser.required().userName();
        return notes.findByCustomerIdOrderByWrittenAtDesc(customer.value()).stream()
                .map(note -> note.toRow(reader))
                .toList();
    }

    /**
     * Adds a note; the same one sent again is added once.
     *
     * @param id made when it is written
     * @throws IllegalArgumentException when it is empty or too long
     */
    @Transactional
    public void add(UUID id, CustomerId customer, String words) {
        if (words.isBlank() || words.length() > MOST_LETTERS) {
            throw new IllegalArgumentException("a note has 1 to " + MOST_LETTERS + " letters");
        }
        if (notes.findById(id).isEmpty()) {
            String clerk = CurrentUser.required().userName();
            notes.saveAndFlush(new CustomerNote(id, customer, words.strip(), clerk, clock.instant()));
            audit.record("customer.note-added", "customer " + customer, Map.of());
        }
    }

    /** Takes one's own note away; done twice it is done once. @throws IllegalArgumentException when it is a colleague's */
    @Transactional
    public void remove(UUID id) {
        notes.findById(id).ifPresent(note -> {
            if (!note.isWrittenBy(CurrentUser.required().userName())) {
                throw new IllegalArgumentException("a colleague's note");
            }
            notes.delete(note);
            audit.record("customer.note-removed", "customer " + note.customer(), Map.of());
        });
    }
}
