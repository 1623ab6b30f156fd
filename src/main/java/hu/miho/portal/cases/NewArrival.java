package hu.miho.portal.cases;

import java.util.Locale;
import java.util.UUID;

/**
 * The wish of somebody who moves in to report it.
 *
 * @param id made when the form is opened; the same one sent twice counts once
 * @param typed free of problems of form
 * @param language in which they read the pages, and get the mails
 * @param privacyNoticeVersion the version of the notice that was shown and acknowledged
 */
public record NewArrival(UUID id, TypedArrival typed, Locale language, String privacyNoticeVersion) {}
