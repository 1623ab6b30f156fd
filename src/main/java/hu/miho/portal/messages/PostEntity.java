package hu.miho.portal.messages;

import hu.miho.portal.ui.ShelvedFile;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What was written, for good. */
@Entity
@Immutable
@Table(name = "post")
class PostEntity {

    @Id
    private UUID id;

    @Column(nullable = false)
    private String conversationId;

    private int placeInThread;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Side side;

    @Column(nullable = false)
    private String author;

    @Column(nullable = false)
    private String words;

    private boolean internal;

    @Column(nullable = false)
    private Instant postedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PostEntity() {}

    PostEntity(Conversation conversation, Side by, NewPost post, boolean internal, Instant now) {
        this.id = post.id();
        this.conversationId = conversation.id().value();
        this.placeInThread = conversation.next();
        this.side = by;
        this.author = post.author();
        this.words = post.words();
        this.internal = internal;
        this.postedAt = now;
    }

    boolean isIn(ConversationId conversation) {
        return conversationId.equals(conversation.value());
    }

    boolean isInternal() {
        return internal;
    }

    UUID id() {
        return id;
    }

    /** @param readUpTo how far the reader had read */
    Post toRecord(Side reader, int readUpTo, List<ShelvedFile> files) {
        boolean unread = placeInThread > readUpTo && side != reader;
        return new Post(id, placeInThread, side, author, words, internal, postedAt, unread, files);
    }
}
