package hu.miho.portal.documents;

import java.util.UUID;

/**
 * What files are attached to: a draft, a case, a message.
 *
 * @param kind what it is, in the words of its module, up to 30 characters, as {@code case}
 * @param id which one
 */
public record AttachmentHolder(String kind, UUID id) {}
