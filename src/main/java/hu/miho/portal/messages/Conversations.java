package hu.miho.portal.messages;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Conversations, for the services whose matters they are about. A service that comes here has asked before whose the matter
 * is and who is asking: nothing here does, and no view comes here. Whatever changes something belongs to the caller's
 * transaction.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Conversations {

    private final ConversationRepository conversations;
    private final PostRepository posts;
    private final PostFiles files;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Conversations(
            ConversationRepository conversations,
            PostRepository posts,
            PostFiles files,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conversations = conversations;
        this.posts = posts;
        this.files = files;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a conversation, once. Of two at a time the second waits. @return false when it was open already */
    public boolean open(ConversationId id) {
        return conversations.add(id.value(), clock.instant()) == 1;
    }

    /**
     * Writes something for the other side, and publishes {@link MessagePosted}. Whoever writes has read what stands before.
     * Sent again, it is the same post, and nothing is published.
     *
     * @throws IllegalArgumentException when the conversation is not open, or the post's id is one of another conversation
     */
    public Post post(ConversationId id, Side by, NewPost post) {
        return write(id, by, post, false);
    }

    /**
     * Writes a note that clerks alone see.
     *
     * @throws IllegalArgumentException as {@link #post}
     */
    public Post note(ConversationId id, NewPost note) {
        return write(id, Side.CLERK, note, true);
    }

    /** What is written so far, the oldest first; customers get no notes. Empty when there is no such conversation. */
    @Transactional(readOnly = true)
    public List<Post> posts(ConversationId id, Side reader) {
        int readUpTo = conversations
                .findById(id.value())
                .map(conversation -> conversation.readBy(reader))
                .orElse(0);
        List<PostEntity> written = reader == Side.CLERK
                ? posts.findByConversationIdOrderByPlaceInThread(id.value())
                : posts.findByConversationIdAndInternalFalseOrderByPlaceInThread(id.value());
        return written.stream()
                .map(post -> post.toRecord(reader, readUpTo, files.of(post.id())))
                .toList();
    }

    /**
     * Marks everything as read by a side, in the caller's transaction or in one of its own. Not to be called for whoever merely
     * opens a link of a mail.
     */
    @Transactional
    public void markRead(ConversationId id, Side reader) {
        conversations.lock(id.value()).ifPresent(conversation -> conversation.allReadBy(reader));
    }

    /** How many posts of the other side a side has not read. */
    @Transactional(readOnly = true)
    public int unread(ConversationId id, Side reader) {
        return unread(List.of(id), reader).getOrDefault(id, 0);
    }

    /** As {@link #unread(ConversationId, Side)} for many at once; those with nothing unread are left out. */
    @Transactional(readOnly = true)
    public Map<ConversationId, Integer> unread(Collection<ConversationId> ids, Side reader) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        List<String> names = ids.stream().map(ConversationId::value).toList();
        var waiting = reader == Side.CUSTOMER
                ? conversations.waitingForCustomer(names)
                : conversations.waitingForClerks(names);
        return waiting.stream()
                .collect(toMap(each -> new ConversationId(each.getId()), each -> Math.toIntExact(each.getPosts())));
    }

    /** Erases a conversation and all that was written in it, files included. */
    public void erase(ConversationId id) {
        posts.findByConversationIdOrderByPlaceInThread(id.value()).forEach(post -> files.forget(post.id()));
        posts.deleteAllOf(id.value());
        conversations.deleteById(id.value());
    }

    private Post write(ConversationId id, Side by, NewPost post, boolean internal) {
        Conversation conversation =
                conversations.lock(id.value()).orElseThrow(() -> new IllegalArgumentException("no conversation " + id));
        var before = posts.findById(post.id());
        if (before.isPresent()) {
            return before.filter(same -> same.isIn(id))
                    .orElseThrow(() -> new IllegalArgumentException("a post of another conversation"))
                    .toRecord(by, conversation.readBy(by), files.of(post.id()));
        }
        PostEntity written = posts.save(new PostEntity(conversation, by, post, internal, clock.instant()));
        files.written(post.id());
        if (!internal) {
            conversation.allReadBy(by);
            events.publishEvent(new MessagePosted(id, post.id(), by));
        }
        return written.toRecord(by, conversation.readBy(by), files.of(post.id()));
    }
}
