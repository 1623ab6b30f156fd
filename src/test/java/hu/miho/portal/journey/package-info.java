/**
 * Whole journeys in a real browser against the running jar, with a real SMTP server. They run in the phase {@code
 * integration-test}; {@code -DskipBrowserTests} leaves them out.
 */
package hu.miho.portal.journey;
