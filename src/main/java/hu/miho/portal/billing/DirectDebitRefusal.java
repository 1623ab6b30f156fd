package hu.miho.portal.billing;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A direct debit that the bank refused. Written by the feed alone. */
@Entity
@Immutable
@SuppressWarnings("NullAway.Init")
class DirectDebitRefusal {

    @Embeddable
    record Key(String invoiceNo, LocalDate refusedOn) {}

    @EmbeddedId
    private Key id;

    private @Nullable String reason;

    protected DirectDebitRefusal() {}

    Refusal toRefusal() {
        return new Refusal(id.invoiceNo(), id.refusedOn(), reason);
    }
}
