package hu.miho.portal.customers;

import hu.miho.portal.shared.PostalAddress;
import org.jspecify.annotations.Nullable;

/**
 * A place of use with the terms on which it is billed.
 *
 * @param contract the one that counts today; null when the feed has none
 * @param billsGoTo where the bills go: the contract's own mailing address, else the customer's
 */
public record PlaceTerms(PlaceSummary summary, @Nullable ContractDetails contract, PostalAddress billsGoTo) {}
