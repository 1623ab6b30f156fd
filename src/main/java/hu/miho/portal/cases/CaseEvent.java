package hu.miho.portal.cases;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a case; never changed afterwards.
 *
 * @param happenedAt when
 * @param actor who did it
 * @param actorName the clerk's user name; null for others
 * @param kind what it was
 * @param note in the words of whoever did it: what is missing, why it was refused; null without
 */
@Embeddable
public record CaseEvent(
        Instant happenedAt,
        @Enumerated(EnumType.STRING) Actor actor,
        @Nullable String actorName,
        @Enumerated(EnumType.STRING) CaseEventKind kind,
        @Column(name = "note") @Nullable String note)
        implements Serializable {}
