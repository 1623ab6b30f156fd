package hu.miho.portal.messages.ui;

import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.messages.Topic;
import hu.miho.portal.messages.WorklistFilter;
import hu.miho.portal.messages.WorklistFilter.State;
import hu.miho.portal.messages.WorklistFilter.Whose;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The worklist's filter as it stands in the address. Rubbish there is as if nothing stood there. */
final class WorklistChoice {

    private static final String STATE = "allapot";
    private static final String TOPIC = "tema";
    private static final String WHOSE = "kie";
    private static final String WORDS = "keres";

    private WorklistChoice() {}

    static WorklistFilter of(QueryParameters query) {
        WorklistFilter usual = WorklistFilter.TO_DO;
        return new WorklistFilter(
                read(State.class, query, STATE).orElse(usual.state()),
                read(Topic.class, query, TOPIC).orElse(null),
                read(Whose.class, query, WHOSE).orElse(usual.whose()),
                query.getSingleParameter(WORDS).orElse(""));
    }

    /** Only what differs from the usual. */
    static QueryParameters query(State state, @Nullable Topic topic, Whose whose, String words) {
        Map<String, String> parameters = new HashMap<>();
        if (state != WorklistFilter.TO_DO.state()) {
            parameters.put(STATE, state.name());
        }
        if (topic != null) {
            parameters.put(TOPIC, topic.name());
        }
        if (whose != WorklistFilter.TO_DO.whose()) {
            parameters.put(WHOSE, whose.name());
        }
        if (!words.isBlank()) {
            parameters.put(WORDS, words.strip());
        }
        return QueryParameters.simple(parameters);
    }

    private static <E extends Enum<E>> Optional<E> read(Class<E> type, QueryParameters query, String name) {
        try {
            return query.getSingleParameter(name).map(value -> Enum.valueOf(type, value));
        } catch (IllegalArgumentException rubbish) {
            return Optional.empty();
        }
    }
}
