package hu.miho.portal.messages;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A thread: how much is written in it, and how far each side has read. Whoever writes locks it. */
@Entity
@Table(name = "conversation")
class Conversation {

    @Id
    private String id;

    private int posts;

    private int readByCustomer;

    private int readByClerks;

    @Column(nullable = false)
    private Instant openedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Conversation() {}

    ConversationId id() {
        return new ConversationId(id);
    }

    /** @return the place of the next post */
    int next() {
        posts++;
        return posts;
    }

    /** How far a side has read. */
    int readBy(Side reader) {
        return reader == Side.CUSTOMER ? readByCustomer : readByClerks;
    }

    /** Whoever has read the whole thread. */
    void allReadBy(Side reader) {
        if (reader == Side.CUSTOMER) {
            readByCustomer = posts;
        } else {
            readByClerks = posts;
        }
    }
}
