package hu.miho.portal.messages;

/**
 * A text that clerks answer with often, ready to be changed.
 *
 * @param title what the list of templates shows
 */
public record AnswerTemplate(String id, String title, String words) {}
