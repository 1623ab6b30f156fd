package hu.miho.portal.customers;

import java.util.Set;

/** From where a customer's places in use get their heat: ids of buildings and substations as the billing system names them. */
public record Supply(Set<String> buildings, Set<String> substations) {}
