package hu.miho.portal.cases;

import hu.miho.portal.cases.CaseRefused.Reason;
import hu.miho.portal.messages.ConversationId;
import hu.miho.portal.messages.Conversations;
import hu.miho.portal.messages.NewPost;
import hu.miho.portal.messages.Side;
import hu.miho.portal.shared.Reading;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionOperations;

/** The conversation of each case, for both sides' services, which ask before who may. */
@Component
class CaseThreads {

    private final Conversations conversations;
    private final TransactionOperations reading;

    CaseThreads(Conversations conversations, PlatformTransactionManager transactions) {
        this.conversations = conversations;
        this.reading = Reading.with(transactions);
    }

    static ConversationId of(UUID caseId) {
        return ConversationId.of("case", caseId);
    }

    /** In the caller's transaction. @throws CaseRefused when nothing is written, or too much */
    void write(UUID caseId, Side by, UUID post, String author, String words) {
        NewPost written;
        try {
            written = new NewPost(post, author, words);
        } catch (IllegalArgumentException emptyOrTooLong) {
            throw new CaseRefused(Reason.INCOMPLETE);
        }
        conversations.open(of(caseId));
        conversations.post(of(caseId), by, written);
    }

    /** In the caller's transaction. */
    Map<UUID, Integer> unread(List<UUID> cases, Side reader) {
        var counts = conversations.unread(cases.stream().map(CaseThreads::of).toList(), reader);
        var unread = new HashMap<UUID, Integer>();
        for (UUID id : cases) {
            Integer count = counts.get(of(id));
            if (count != null) {
                unread.put(id, count);
            }
        }
        return unread;
    }

    boolean contains(UUID caseId, UUID post, Side reader) {
        return Boolean.TRUE.equals(reading.execute(status -> conversations.posts(of(caseId), reader).stream()
                .anyMatch(written -> written.id().equals(post))));
    }
}
