package hu.miho.portal.customers;

import hu.miho.portal.shared.CustomerId;
import java.time.LocalDate;

/** A household of invented data, with what it takes to register. */
public record DemoHousehold(CustomerId id, String birthPlace, LocalDate birthDate) {}
