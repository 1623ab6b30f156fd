package hu.miho.portal.forms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What somebody has written into a form, as typed. It lives as long as the page.
 *
 * @param byField by the fields' ids; what is not there was left empty
 */
public record Answers(Map<String, String> byField) {

    public static final Answers NONE = new Answers(Map.of());

    public Answers {
        byField = Map.copyOf(byField);
    }

    /** The answer, or an empty text. */
    public String to(FormField field) {
        return byField.getOrDefault(field.id(), "").strip();
    }

    /** Whether everything was left empty. */
    public boolean isEmpty() {
        return byField.values().stream().allMatch(String::isBlank);
    }

    /** What has to be mended, in the order of the form. No field has to be filled in: what is empty is written by hand. */
    public List<Problem> problems(PaperForm form) {
        return form.fields().stream().flatMap(this::problem).toList();
    }

    private Stream<Problem> problem(FormField field) {
        String answer = to(field);
        if (answer.length() > field.kind().longest()) {
            return Stream.of(new Problem(field, "forms.problem.too-long"));
        }
        boolean right = answer.isEmpty() || field.kind().takes(answer);
        String kind = field.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return right ? Stream.empty() : Stream.of(new Problem(field, "forms.problem." + kind));
    }

    /**
     * Something to mend.
     *
     * @param key translation key of what is wrong and how to mend it
     */
    public record Problem(FormField field, String key) {}
}
