package hu.miho.portal.identity;

import hu.miho.portal.shared.EmailAddress;
import java.util.Locale;

/** What is needed to open an account for a member of staff. */
public record NewStaffAccount(EmailAddress email, StaffRole role, Locale language) {}
