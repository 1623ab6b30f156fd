package hu.miho.portal.cases;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.cases.CaseRefused.Reason;
import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.CustomerAccess;
import hu.miho.portal.limits.Budget;
import hu.miho.portal.limits.Budgets;
import hu.miho.portal.messages.Conversations;
import hu.miho.portal.messages.Post;
import hu.miho.portal.messages.PostFiles;
import hu.miho.portal.messages.Side;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.FileShelf;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in customer's side of the conversations about their cases; to others there are none. Drafts have none. */
@Service
@PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
public class CaseTalk {

    private static final Budget POSTS = new Budget("CASE_POSTS", 30, Duration.ofHours(1));

    private final CaseRepository cases;
    private final OwnCases own;
    private final CustomerAccess access;
    private final CaseThreads threads;
    private final Conversations conversations;
    private final PostFiles files;
    private final Budgets budgets;

    CaseTalk(
            CaseRepository cases,
            OwnCases own,
            CustomerAccess access,
            CaseThreads threads,
            Conversations conversations,
            PostFiles files,
            Budgets budgets) {
        this.cases = cases;
        this.own = own;
        this.access = access;
        this.threads = threads;
        this.conversations = conversations;
        this.files = files;
        this.budgets = budgets;
    }

    /** The oldest first. @throws NoSuchCase when it is missing, a draft or somebody else's */
    @Transactional(readOnly = true)
    public List<Post> posts(UUID id) {
        return conversations.posts(CaseThreads.of(sent(own.find(id)).id()), Side.CUSTOMER);
    }

    /** How many answers were not read yet, by case; those without are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, Integer> unread() {
        return threads.unread(own.all().stream().map(Case::id).toList(), Side.CUSTOMER);
    }

    /**
     * For the customer who has it before them; a clerk who only looks has not read it for them.
     *
     * @throws NoSuchCase when it is missing, a draft or somebody else's
     */
    public void markRead(UUID id) {
        if (!CurrentUser.views()) {
            conversations.markRead(CaseThreads.of(sent(own.find(id)).id()), Side.CUSTOMER);
        }
    }

    /**
     * Writes to the clerk. Sent twice it counts once.
     *
     * @param post the page's id for it, under which its files are
     * @throws NoSuchCase when it is missing, a draft or somebody else's
     * @throws CaseRefused when nothing is written, too much, or too often
     */
    @Transactional
    public void write(UUID id, UUID post, String words) {
        Case one = sent(own.lock(id));
        if (!budgets.take(POSTS, id.toString())) {
            throw new CaseRefused(Reason.TOO_MANY_ATTEMPTS);
        }
        threads.write(id, Side.CUSTOMER, post, own.author(one), words);
    }

    /** Where the files of a message go that is being written. */
    public FileShelf files(UUID id, UUID post) {
        UUID account = CurrentUser.required().accountId();
        return files.draft(post, account, isTheirs(id, account));
    }

    /** A file of the thread; whose it is, is asked when its bytes leave. */
    public DownloadHandler file(UUID id, UUID post, UUID file) {
        BooleanSupplier isTheirs = isTheirs(id, CurrentUser.required().accountId());
        return files.download(post, file, () -> isTheirs.getAsBoolean() && threads.contains(id, post, Side.CUSTOMER));
    }

    private BooleanSupplier isTheirs(UUID id, UUID account) {
        return () -> cases.findById(id)
                .filter(one -> one.state() != CaseState.DRAFT)
                .filter(one -> access.covers(account, one.customer(), AccessArea.CASES))
                .isPresent();
    }

    private static Case sent(Case one) {
        if (one.state() == CaseState.DRAFT) {
            throw new NoSuchCase();
        }
        return one;
    }
}
