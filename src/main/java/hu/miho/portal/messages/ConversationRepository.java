package hu.miho.portal.messages;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ConversationRepository extends Repository<Conversation, String> {

    /** How many posts of the other side wait in a conversation. */
    interface Waiting {
        String getId();

        long getPosts();
    }

    Optional<Conversation> findById(String id);

    void deleteById(String id);

    /** Of two at a time, the second waits for the first. @return 0 when it is open already */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into conversation (id, posts, read_by_customer, read_by_clerks, opened_at)"
                    + " values (:id, 0, 0, 0, :now) on conflict do nothing")
    int add(String id, Instant now);

    /** Waits for whoever writes in it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Conversation c where c.id = :id")
    Optional<Conversation> lock(String id);

    @Query("""
            select c.id as id, count(p) as posts from Conversation c join PostEntity p on p.conversationId = c.id
            where c.id in :ids and p.internal = false and p.side = hu.miho.portal.messages.Side.CLERK
            and p.placeInThread > c.readByCustomer group by c.id""")
    List<Waiting> waitingForCustomer(Collection<String> ids);

    @Query("""
            select c.id as id, count(p) as posts from Conversation c join PostEntity p on p.conversationId = c.id
            where c.id in :ids and p.side = hu.miho.portal.messages.Side.CUSTOMER
            and p.placeInThread > c.readByClerks group by c.id""")
    List<Waiting> waitingForClerks(Collection<String> ids);
}
