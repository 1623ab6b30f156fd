package hu.miho.portal.customers;

import hu.miho.portal.shared.CustomerId;
import java.io.Serializable;

/**
 * A customer whom a search has found.
 *
 * @param addresses of the places of use in one line; the mailing address of whoever has none
 * @param retired whether the billing system no longer names them
 * @param rank 0 for the very customer ID, 1 for a name that begins with what was typed, 2 for the rest
 * @param sortName by which those of a rank are sorted
 * @param ofFew whether so few match that all of them could be sorted
 */
public record CustomerHit(
        CustomerId id, String name, String addresses, boolean retired, int rank, String sortName, boolean ofFew)
        implements Serializable {}
