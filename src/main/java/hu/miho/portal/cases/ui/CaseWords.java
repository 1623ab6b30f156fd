package hu.miho.portal.cases.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouteParameters;
import hu.miho.portal.cases.CaseRow;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What pages say of a case, and where its pages are. */
final class CaseWords {

    static final String CASE = "caseId";
    static final String PAGE = "page";
    private static final UUID NONE = new UUID(0, 0);

    private CaseWords() {}

    /** The case that an address names; one that nobody has when it names none. */
    static UUID caseOf(RouteParameters parameters) {
        try {
            return parameters.get(CASE).map(UUID::fromString).orElse(NONE);
        } catch (IllegalArgumentException noId) {
            return NONE;
        }
    }

    static String path(UUID id) {
        return "ugyeim/" + id;
    }

    static String formPath(UUID id, int page) {
        return "ugyeim/kitoltes/" + id + "/" + page;
    }

    static String checkPath(UUID id) {
        return "ugyeim/ellenorzes/" + id;
    }

    static String sentPath(UUID id) {
        return "ugyeim/bekuldve/" + id;
    }

    /** Who has the next step, and by when: one line. */
    static String now(CaseRow row) {
        String what =
                I18NProvider.translate(row.awaitsCustomer() ? "cases.now.AWAITING_YOU" : "cases.now." + row.state());
        LocalDate due = row.dueOn();
        return due == null || !row.state().isOpen()
                ? what
                : what + " " + I18NProvider.translate("cases.now.by", Formats.longDate(due, Formats.locale()));
    }

    /** An optional text: empty when nobody has written one. */
    static Optional<String> find(String key) {
        String text = I18NProvider.translate(key);
        return text.startsWith("!") ? Optional.empty() : Optional.of(text);
    }
}
