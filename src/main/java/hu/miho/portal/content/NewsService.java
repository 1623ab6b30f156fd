package hu.miho.portal.content;

import hu.miho.portal.shared.Roles;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** News and outages for readers. */
@Service
@Transactional(readOnly = true)
public class NewsService {

    private final NewsRepository news;
    private final Clock clock;

    NewsService(NewsRepository news, Clock clock) {
        this.news = news;
        this.clock = clock;
    }

    /** What is for everybody now, outages first, then the latest. */
    @PreAuthorize("permitAll()")
    public List<NewsNotice> forEverybody(Locale language) {
        return shown(item -> item.isFor(Set.of(), Set.of()), language);
    }

    /** What is for everybody, or for somebody with places in these buildings, behind these substations. */
    @PreAuthorize("hasRole('" + Roles.CUSTOMER + "')")
    public List<NewsNotice> forPlaces(Set<String> buildings, Set<String> substations, Locale language) {
        return shown(item -> item.isFor(buildings, substations), language);
    }

    private List<NewsNotice> shown(Predicate<NewsItem> concerns, Locale language) {
        return news.shownAt(clock.instant()).stream()
                .filter(concerns)
                .map(item -> item.toNotice(language))
                .toList();
    }
}
