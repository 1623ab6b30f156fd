package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import hu.miho.portal.cases.CaseForm;
import hu.miho.portal.cases.CaseForms;
import hu.miho.portal.cases.CasePage;
import hu.miho.portal.cases.CaseRefused;
import hu.miho.portal.cases.CaseState;
import hu.miho.portal.cases.NoSuchCase;
import hu.miho.portal.cases.Told;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** <i>Adatok ellenőrzése</i>: every answer with a link to change it, and the button that sends all in. */
@Route(value = "ugyeim/ellenorzes/:caseId", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class CaseCheckView extends PortalPage implements BeforeEnterObserver {

    private final CaseForms forms;
    private final I18NProvider texts;
    private final Div refusal = new Div();

    CaseCheckView(CaseForms forms, I18NProvider texts) {
        super("cases.check.title");
        this.forms = forms;
        this.texts = texts;
        addClassName("narrow");
        refusal.getElement().setAttribute("role", "alert");
    }

    /** Who has left something out is led to where it is asked. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            CaseForm form =
                    forms.form(CaseWords.caseOf(event.getRouteParameters()).orElse(new UUID(0, 0)));
            if (!form.state().isUpToCustomer()) {
                event.forwardTo(CaseWords.path(form.id()));
            } else if (form.firstIncomplete() > 0) {
                event.forwardTo(CaseWords.formPath(form.id(), form.firstIncomplete()));
            } else {
                show(form);
            }
        } catch (NoSuchCase missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(CaseForm form) {
        add(
                CaseFormPage.steps(1),
                new PageHeader(getTranslation(form.titleKey()), getTranslation("cases.check.title"))
                        .withLead(getTranslation("cases.check.lead")),
                refusal);
        if (form.missing() != null) {
            add(new NoticeBox(Tone.WARN, getTranslation("cases.form.missing", form.missing())));
        }
        for (int i = 0; i < form.pages().size(); i++) {
            CasePage page = form.pages().get(i);
            add(new AnswerCard(page, form.answers(), texts)
                    .withFiles(form)
                    .withChangeLink(CaseWords.formPath(form.id(), i + 1) + "?" + CaseFormView.BACK + "=ellenorzes"));
            page.warnings().forEach(this::warn);
        }
        Told objection = form.objection();
        if (objection != null) {
            warn(objection);
        }
        var send = Buttons.primary(
                getTranslation(form.state() == CaseState.DRAFT ? "cases.check.send" : "cases.check.supplement"),
                () -> send(form.id()));
        send.setDisableOnClick(true);
        send.setEnabled(objection == null);
        var back = Buttons.secondary(
                getTranslation("cases.form.back"),
                () -> UI.getCurrent()
                        .navigate(CaseWords.formPath(form.id(), form.pages().size())));
        var actions = new Div(send, back);
        actions.addClassName("actions");
        add(actions);
    }

    private void warn(Told told) {
        add(new NoticeBox(
                Tone.WARN, getTranslation(told.textKey(), told.values().toArray())));
    }

    private void send(UUID id) {
        try {
            forms.send(id);
            UI.getCurrent().navigate(CaseWords.sentPath(id));
        } catch (CaseRefused refused) {
            refusal.removeAll();
            refusal.add(new NoticeBox(Tone.WARN, getTranslation(refused.textKey())));
        }
    }
}
