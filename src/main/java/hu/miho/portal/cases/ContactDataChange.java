package hu.miho.portal.cases;

import hu.miho.portal.cases.TextQuestion.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** <i>Elérhetőség változása</i>: e-mail address and telephone. Whoever empties one wants it forgotten. */
@Component
class ContactDataChange implements Procedure {

    private static final String EMAIL = "email";
    private static final String PHONE = "phone";

    @Override
    public String id() {
        return "contact-data";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Map<String, String> prefilled(Known known) {
        var values = new HashMap<String, String>();
        values.put(EMAIL, text(known.customer().email()));
        values.put(PHONE, text(known.customer().phone()));
        return values;
    }

    @Override
    public List<CasePage> pages(Filing filing) {
        return List.of(CasePage.of(key("contact"), email(), phone()));
    }

    private TextQuestion email() {
        return new TextQuestion(key(EMAIL), Kind.EMAIL, false);
    }

    private TextQuestion phone() {
        return new TextQuestion(key(PHONE), Kind.PHONE, false);
    }

    @Override
    public Optional<Told> objection(Filing filing) {
        return changes(filing).isEmpty() ? Optional.of(Told.of("cases.objection.nothing-changes")) : Optional.empty();
    }

    @Override
    public List<Change> changes(Filing filing) {
        return Stream.of(
                        change(
                                filing,
                                email(),
                                ChangeField.EMAIL,
                                text(filing.known().customer().email())),
                        change(
                                filing,
                                phone(),
                                ChangeField.PHONE,
                                text(filing.known().customer().phone())))
                .filter(change -> !Objects.equals(change.oldValue(), change.newValue()))
                .toList();
    }

    private static Change change(Filing filing, TextQuestion question, ChangeField field, String known) {
        return new Change(
                filing.known().customer().id(),
                null,
                null,
                field,
                filing.on(),
                orNull(known),
                orNull(question.normal(filing.answers().of(question.name()))));
    }

    private static String text(@Nullable Object known) {
        return known == null ? "" : known.toString();
    }

    private static @Nullable String orNull(String value) {
        return value.isBlank() ? null : value;
    }
}
