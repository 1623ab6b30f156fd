package hu.miho.portal.registration;

import java.util.Locale;
import java.util.UUID;

/**
 * A visitor's wish for an account.
 *
 * @param id made when the form is opened; the same one sent twice counts once
 * @param identity what was typed, free of problems of form
 * @param language in which the visitor reads the pages, and gets the mail
 * @param privacyNoticeVersion the version of the notice that was shown and accepted
 */
public record NewRegistration(UUID id, TypedIdentity identity, Locale language, String privacyNoticeVersion) {}
