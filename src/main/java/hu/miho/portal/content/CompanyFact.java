package hu.miho.portal.content;

/**
 * One thing that the company says of itself.
 *
 * @param label what it is
 * @param text what it says
 * @param sample true when it is our guess, until the company confirms it
 */
public record CompanyFact(String label, String text, boolean sample) {}
