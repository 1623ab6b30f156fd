package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.ui.FieldProblem;
import java.util.Optional;
import java.util.stream.Stream;

/** Says beside a field what is wrong with it, and the same for the summary above. */
final class FieldMarks {

    private FieldMarks() {}

    /** @param problem the end of a key {@code appointments.schedule.problem.…}; empty takes an earlier mark away */
    static <F extends Component & HasValidationProperties & HasLabel> Stream<FieldProblem> mark(
            F field, Optional<String> problem) {
        Optional<String> words = problem.map(key -> I18NProvider.translate("appointments.schedule.problem." + key));
        field.setErrorMessage(words.orElse(""));
        field.setInvalid(words.isPresent());
        return words.stream().map(text -> new FieldProblem(field, field.getLabel() + ": " + text));
    }
}
