package hu.miho.portal.cases;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.customers.PlaceSummary;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Which of one's own places of use it is about: each on a line, as on the bill.
 *
 * @param places those that can be chosen
 * @param isSeveral whether more than one can be
 */
public record PlacesQuestion(String key, List<PlaceSummary> places, boolean isSeveral) implements Question {

    public PlacesQuestion {
        places = List.copyOf(places);
    }

    @Override
    public List<Mistake> mistakes(String answer) {
        List<String> chosen = chosen(answer);
        boolean areOwn = chosen.stream().allMatch(id -> places.stream().anyMatch(place -> isNamed(place, id)));
        return chosen.isEmpty() || !areOwn || (chosen.size() > 1 && !isSeveral)
                ? List.of(Mistake.of(isSeveral ? "missing.PLACES" : "missing.PLACE"))
                : List.of();
    }

    @Override
    public String show(String answer, Locale language, I18NProvider texts) {
        return places.stream()
                .filter(place -> chosen(answer).stream().anyMatch(id -> isNamed(place, id)))
                .map(place -> place.address().toString())
                .collect(Collectors.joining("\n"));
    }

    private static List<String> chosen(String answer) {
        return answer.lines().filter(line -> !line.isBlank()).toList();
    }

    private static boolean isNamed(PlaceSummary place, String id) {
        return place.id().toString().equals(id);
    }
}
