package hu.miho.portal.content;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.shared.SavedContent;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** News and outages as clerks write them. Each saved state stays, and can be taken up again. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class NewsDesk {

    private static final int SHOWN = 200;

    private final NewsRepository news;
    private final ContentHistory history;
    private final AuditLog audit;
    private final Clock clock;

    NewsDesk(NewsRepository news, ContentHistory history, AuditLog audit, Clock clock) {
        this.news = news;
        this.history = history;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest ones, withdrawn ones too. */
    @Transactional(readOnly = true)
    public List<NewsRow> list() {
        return news.findAllByOrderByStartsAtDesc(Limit.of(SHOWN)).stream()
                .map(item -> item.toRow(clock.instant()))
                .toList();
    }

    /** Whether readers see it now, and the rest of its row. */
    @Transactional(readOnly = true)
    public Optional<NewsRow> find(UUID id) {
        return news.findById(id).map(item -> item.toRow(clock.instant()));
    }

    /** Every state that was saved, the latest first; none when there is no such item. */
    @Transactional(readOnly = true)
    public List<SavedContent<NewsDraft>> history(UUID id) {
        return history.of(key(id), NewsDraft.class);
    }

    /**
     * Saves a state: readers see it from its beginning on, also when it had been withdrawn.
     *
     * @param base the number of the state that the clerk began with; 0 for a new item
     * @throws ContentChanged when a colleague saved meanwhile
     * @throws IllegalArgumentException when it has problems of form
     */
    @Transactional
    public void save(UUID id, int base, NewsDraft draft) {
        history.save(key(id), base, draft, NewsDraft.class);
        news.findById(id).ifPresentOrElse(item -> item.write(draft), () -> news.save(new NewsItem(id, draft)));
    }

    /** Readers see it no more; saving it again brings it back. Done twice it is done once. */
    @Transactional
    public void withdraw(UUID id) {
        news.findById(id).ifPresent(item -> {
            item.withdraw(clock.instant());
            audit.record("content.withdrawn", "content " + key(id), Map.of());
        });
    }

    private static String key(UUID id) {
        return "news/" + id;
    }
}
