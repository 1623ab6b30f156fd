package hu.miho.portal.documents;

import java.io.Serializable;

/**
 * The case, complaint or bill that a document belongs to.
 *
 * @param number what people call it
 * @param path its page
 * @param stateKey translation key of how it stands
 */
public record DocumentOrigin(String number, String path, String stateKey) implements Serializable {}
