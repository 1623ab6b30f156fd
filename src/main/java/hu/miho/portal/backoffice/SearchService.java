package hu.miho.portal.backoffice;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Found;
import hu.miho.portal.ui.SearchSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** One search over everything that clerks look for: customers by anything, the rest by its number. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class SearchService {

    private static final int LONGEST = 100;
    private static final int OF_A_NUMBER = 20;

    private final List<SearchSource> sources;
    private final AuditLog audit;

    SearchService(List<SearchSource> sources, AuditLog audit) {
        this.sources = sources.stream()
                .sorted(Comparator.comparing(SearchSource::kind))
                .toList();
        this.audit = audit;
    }

    /**
     * What fits best, by kind, while somebody types; nothing for what is too short, or longer than anybody types.
     *
     * @param limit how many of a kind at most
     */
    public List<Found> find(String typed, int limit) {
        return find(typed, limit, sources.stream());
    }

    /** All but customers, who come page by page, for a page that lists what was found; so that is logged (check S16). */
    public List<Found> listBesideCustomers(String typed) {
        audit.record("search.listed", "search", Map.of("searched", typed));
        return find(typed, OF_A_NUMBER, sources.stream().filter(source -> source.kind() != Found.Kind.CUSTOMER));
    }

    private static List<Found> find(String typed, int limit, Stream<SearchSource> asked) {
        return typed.isBlank() || typed.length() > LONGEST
                ? List.of()
                : asked.flatMap(source -> source.find(typed.strip(), limit).stream())
                        .toList();
    }
}
