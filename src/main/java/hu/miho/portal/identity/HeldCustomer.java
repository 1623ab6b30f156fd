package hu.miho.portal.identity;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** A customer ID that an account may read, and since when. */
@Embeddable
record HeldCustomer(String customerId, Instant addedAt) {}
