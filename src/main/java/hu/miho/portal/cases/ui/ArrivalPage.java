package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.cases.ArrivalForms;
import hu.miho.portal.cases.CaseForm;
import hu.miho.portal.cases.CaseRefused;
import hu.miho.portal.cases.NoSuchCase;
import hu.miho.portal.cases.PaperKind;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.FileShelf;
import java.util.Map;
import java.util.function.Function;

/** One page of the form of somebody who moves in. Each change is kept at once, right or wrong. */
class ArrivalPage extends Div {

    static final String KEY = "kulcs";
    static final String PAGE = "oldal";
    static final String CHECK = "ellenorzes";

    private final ArrivalForms forms;
    private final String key;
    private final int number;
    private final CaseFormPage page;

    /** @param wanted the number of a page; anything else leads to where it was left */
    ArrivalPage(ArrivalForms forms, CaseForm form, String key, String wanted, Function<PaperKind, FileShelf> shelves) {
        this.forms = forms;
        this.key = key;
        int last = form.pages().size();
        number = Math.clamp(wanted.matches("\\d{1,2}") ? Integer.parseInt(wanted) : form.reached(), 1, last);
        page = new CaseFormPage(form, form.pages().get(number - 1), number, shelves, this::keep);
        addClassName("stack");
        var actions = new Div(Buttons.primary(getTranslation("cases.form.next"), () -> next(last)));
        if (number > 1) {
            actions.add(Buttons.secondary(getTranslation("cases.form.back"), () -> go("" + (number - 1))));
        }
        actions.addClassName("actions");
        var kept = new Paragraph(getTranslation("cases.arrival.kept"));
        kept.addClassName("secondary");
        add(page, actions, kept);
    }

    static String address(String key, String page) {
        return "lakovaltozas/kitoltes?" + KEY + "=" + key + (page.isEmpty() ? "" : "&" + PAGE + "=" + page);
    }

    static void open(String key, String page) {
        UI.getCurrent().navigate("lakovaltozas/kitoltes", QueryParameters.simple(Map.of(KEY, key, PAGE, page)));
    }

    /** It may have been sent in on another device: then there is nothing to keep. */
    void keep() {
        keep(number);
    }

    private boolean keep(int reached) {
        try {
            forms.keep(key, page.typed(), reached);
            return true;
        } catch (CaseRefused | NoSuchCase sentElsewhere) {
            return false;
        }
    }

    private void next(int last) {
        if (!page.check()) {
            keep();
        } else if (keep(Math.min(number + 1, last))) {
            go(number == last ? CHECK : "" + (number + 1));
        } else {
            go("");
        }
    }

    private void go(String to) {
        open(key, to);
    }
}
