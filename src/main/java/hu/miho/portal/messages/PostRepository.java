package hu.miho.portal.messages;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PostRepository extends Repository<PostEntity, UUID> {

    PostEntity save(PostEntity post);

    Optional<PostEntity> findById(UUID id);

    boolean existsById(UUID id);

    List<PostEntity> findByConversationIdOrderByPlaceInThread(String conversationId);

    List<PostEntity> findByConversationIdAndInternalFalseOrderByPlaceInThread(String conversationId);

    @Modifying
    @Query("delete from PostEntity p where p.conversationId = :conversationId")
    void deleteAllOf(String conversationId);
}
