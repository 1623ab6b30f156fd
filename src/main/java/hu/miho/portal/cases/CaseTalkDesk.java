package hu.miho.portal.cases;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.messages.Conversations;
import hu.miho.portal.messages.Post;
import hu.miho.portal.messages.PostFiles;
import hu.miho.portal.messages.Side;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.FileShelf;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clerks' side of the conversations about cases: each answer and each file that leaves is logged, and answers are mailed of. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class CaseTalkDesk {

    private final CaseRepository cases;
    private final CaseThreads threads;
    private final Conversations conversations;
    private final PostFiles files;
    private final CaseMails mails;
    private final AuditLog audit;

    CaseTalkDesk(
            CaseRepository cases,
            CaseThreads threads,
            Conversations conversations,
            PostFiles files,
            CaseMails mails,
            AuditLog audit) {
        this.cases = cases;
        this.threads = threads;
        this.conversations = conversations;
        this.files = files;
        this.mails = mails;
        this.audit = audit;
    }

    /** The oldest first; that they were seen is logged. @throws NoSuchCase when it is missing or a draft */
    @Transactional
    public List<Post> posts(UUID id) {
        Case one = sent(cases.findById(id));
        audit.record(
                "case.messages-seen",
                subject(one),
                Map.of("customer", one.customer().value()));
        return conversations.posts(CaseThreads.of(id), Side.CLERK);
    }

    /** How many messages no clerk has read, by case; those without are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> unread(List<UUID> ids) {
        return threads.unread(ids, Side.CLERK);
    }

    /** @throws NoSuchCase when it is missing or a draft */
    @Transactional
    public void markRead(UUID id) {
        conversations.markRead(CaseThreads.of(sent(cases.findById(id)).id()), Side.CLERK);
    }

    /**
     * Writes to the customer, who is mailed that there is an answer. Sent twice it counts once.
     *
     * @param post the page's id for it, under which its files are
     * @throws NoSuchCase when it is missing or a draft
     * @throws CaseRefused when nothing is written, or too much
     */
    @Transactional
    public void write(UUID id, UUID post, String words) {
        Case one = sent(cases.lock(id));
        if (threads.contains(id, post, Side.CLERK)) {
            return;
        }
        threads.write(id, Side.CLERK, post, clerk(), words);
        audit.record(
                "case.answered", subject(one), Map.of("customer", one.customer().value()));
        mails.send("case-answer", one);
    }

    /** Where the files of a message go that is being written. */
    public FileShelf files(UUID post) {
        return files.draft(post, CurrentUser.required().accountId(), () -> true);
    }

    /** A file of the thread; that it was fetched is logged. */
    public DownloadHandler file(UUID id, UUID post, UUID file) {
        String clerk = clerk();
        return files.download(post, file, () -> {
            Optional<Case> found = cases.findById(id).filter(one -> threads.contains(id, post, Side.CLERK));
            found.ifPresent(one ->
                    audit.record(clerk, "case.message-file-seen", subject(one), Map.of("file", file.toString())));
            return found.isPresent();
        });
    }

    private static Case sent(Optional<Case> found) {
        return found.filter(one -> one.state() != CaseState.DRAFT).orElseThrow(NoSuchCase::new);
    }

    private static String subject(Case one) {
        return "case " + Objects.requireNonNullElse(one.caseNo(), one.id().toString());
    }

    private static String clerk() {
        return CurrentUser.required().userName();
    }
}
