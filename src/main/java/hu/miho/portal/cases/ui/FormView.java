package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import hu.miho.portal.cases.CaseForm;
import hu.miho.portal.cases.CasePage;
import hu.miho.portal.cases.CaseRefused;
import hu.miho.portal.cases.CaseState;
import hu.miho.portal.cases.NoSuchCase;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.Question;
import hu.miho.portal.ui.Tone;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A page of a case's form. Each change is kept at once, right or wrong, so that the case can be gone on with anywhere. */
abstract class FormView extends PortalPage implements BeforeEnterObserver, BeforeLeaveObserver {

    /** In the query: the page was opened from the check page, and leads back there. */
    static final String BACK = "vissza";

    private final Filling filling;
    private @Nullable UUID caseId;
    private @Nullable CaseFormPage page;
    private int number;
    private boolean isFromCheck;

    FormView(Filling filling) {
        super("cases.form.title");
        this.filling = filling;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        page = null;
        UUID id = CaseWords.caseOf(event.getRouteParameters());
        caseId = id;
        isFromCheck = event.getLocation().getQueryParameters().getParameters().containsKey(BACK);
        try {
            CaseForm form = filling.form(id);
            if (filling.isOpen(form)) {
                int wanted =
                        event.getRouteParameters().getInteger(CaseWords.PAGE).orElse(form.reached());
                show(form, Math.clamp(wanted, 1, form.pages().size()));
            } else {
                event.forwardTo(filling.casePath(form.id()));
            }
        } catch (NoSuchCase missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(CaseForm form, int at) {
        number = at;
        CasePage asked = form.pages().get(at - 1);
        page = new CaseFormPage(form, asked, at, paper -> filling.shelf(form.id(), asked.party(), paper), this::keep);
        var actions = new Div(
                Buttons.primary(
                        getTranslation(isFromCheck ? "cases.form.back-to-check" : "cases.form.next"), this::next),
                Buttons.secondary(getTranslation("cases.form.back"), this::back));
        actions.addClassName("actions");
        if (asked.party() == CasePage.Party.OTHER) {
            add(new NoticeBox(Tone.INFO, getTranslation("cases.intake.other-page")));
        }
        add(page, actions);
        if (form.state() == CaseState.DRAFT) {
            add(Buttons.quiet(getTranslation("cases.form.discard"), this::askToDiscard));
        }
    }

    /** Somebody may have sent it in on another device meanwhile: then its page says so. */
    private void keep() {
        if (caseId == null || page == null) {
            return;
        }
        try {
            filling.keep(caseId, page.typed(), number);
        } catch (CaseRefused | NoSuchCase sentElsewhere) {
            page = null;
            UI.getCurrent().navigate(filling.casePath(caseId));
        }
    }

    private void next() {
        if (caseId == null || page == null || !page.check()) {
            keep();
            return;
        }
        UUID id = caseId;
        CaseFormPage asked = page;
        page = null;
        try {
            CaseForm form = filling.keep(id, asked.typed(), number + 1);
            boolean isLast = number >= form.pages().size();
            UI.getCurrent().navigate(isFromCheck || isLast ? filling.checkPath(id) : filling.formPath(id, number + 1));
        } catch (CaseRefused | NoSuchCase sentElsewhere) {
            UI.getCurrent().navigate(filling.casePath(id));
        }
    }

    private void back() {
        if (caseId != null) {
            UI.getCurrent()
                    .navigate(
                            isFromCheck
                                    ? filling.checkPath(caseId)
                                    : number == 1 ? filling.startPath() : filling.formPath(caseId, number - 1));
        }
    }

    private void askToDiscard() {
        new Question(
                        getTranslation("cases.form.discard.question"),
                        getTranslation("cases.form.discard.consequence"),
                        getTranslation("cases.form.discard.keep"),
                        getTranslation("cases.form.discard"),
                        this::discard)
                .open();
    }

    private void discard() {
        if (caseId != null) {
            page = null;
            try {
                filling.discard(caseId);
                UI.getCurrent().navigate(filling.startPath());
            } catch (CaseRefused | NoSuchCase sentElsewhere) {
                UI.getCurrent().navigate(filling.casePath(caseId));
            }
        }
    }

    /** What is in a field that has not been left yet is kept too. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (caseId != null && page != null) {
            try {
                filling.keep(caseId, page.typed(), number);
            } catch (CaseRefused | NoSuchCase sentElsewhere) {
                page = null;
            }
        }
    }
}
