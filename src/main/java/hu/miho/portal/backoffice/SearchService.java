package hu.miho.portal.backoffice;

import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Found;
import hu.miho.portal.ui.SearchSource;
import java.util.Comparator;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** One search over everything that clerks look for: customers by anything, the rest by its number. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class SearchService {

    private static final int LONGEST = 100;

    private final List<SearchSource> sources;

    SearchService(List<SearchSource> sources) {
        this.sources = sources;
    }

    /**
     * What fits best, by kind; nothing for what is too short, or longer than anybody types.
     *
     * @param limit how many of a kind at most
     */
    public List<Found> find(String typed, int limit) {
        if (typed.isBlank() || typed.length() > LONGEST) {
            return List.of();
        }
        return sources.stream()
                .flatMap(source -> source.find(typed.strip(), limit).stream())
                .sorted(Comparator.comparing(Found::kind))
                .toList();
    }
}
