package hu.miho.portal.content;

import java.time.LocalDate;

/**
 * A version of the privacy notice in one language.
 *
 * @param version names what a customer acknowledged; the same for all languages
 * @param validFrom the first day on which it applies
 * @param text paragraphs separated by blank lines; {@code ## } starts a heading, {@code - } the item of a list
 */
public record PrivacyNotice(String version, LocalDate validFrom, String text) {}
