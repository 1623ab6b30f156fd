package hu.miho.portal.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NewsRepository extends Repository<NewsItem, UUID> {

    NewsItem save(NewsItem item);

    Optional<NewsItem> findById(UUID id);

    List<NewsItem> findAllByOrderByStartsAtDesc(Limit limit);

    /** What is shown at a moment, outages first. */
    @Query("select n from NewsItem n where n.withdrawnAt is null and n.startsAt <= :now"
            + " and (n.endsAt is null or n.endsAt > :now) order by n.kind desc, n.startsAt desc")
    List<NewsItem> shownAt(Instant now);
}
