package hu.miho.portal.messages;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What somebody thought of the answer.
 *
 * @param satisfactionWords in their words, if they had any
 */
@Embeddable
record Rating(
        @Enumerated(EnumType.STRING) Satisfaction satisfaction,
        @Nullable String satisfactionWords) {}
