package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import hu.miho.portal.cases.CaseForm;
import hu.miho.portal.cases.CasePage;
import hu.miho.portal.cases.CaseRefused;
import hu.miho.portal.cases.CaseState;
import hu.miho.portal.cases.NoSuchCase;
import hu.miho.portal.cases.Told;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.Tone;
import java.util.UUID;

/** <i>Adatok ellenőrzése</i>: every answer with a link to change it, and the button that sends all in. */
abstract class CheckView extends PortalPage implements BeforeEnterObserver {

    private final Filling filling;
    private final I18NProvider texts;
    private final Div refusal = new Div();

    CheckView(Filling filling, I18NProvider texts) {
        super("cases.check.title");
        this.filling = filling;
        this.texts = texts;
        addClassName("narrow");
        refusal.getElement().setAttribute("role", "alert");
    }

    /** Who has left something out is led to where it is asked. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            CaseForm form = filling.form(CaseWords.caseOf(event.getRouteParameters()));
            if (!filling.isOpen(form)) {
                event.forwardTo(filling.casePath(form.id()));
            } else if (form.firstIncomplete() > 0) {
                event.forwardTo(filling.formPath(form.id(), form.firstIncomplete()));
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
                        .withLead(getTranslation(filling.textKey("check.lead"))),
                refusal);
        if (form.missing() != null) {
            add(new NoticeBox(Tone.WARN, getTranslation("cases.form.missing", form.missing())));
        }
        for (int i = 0; i < form.pages().size(); i++) {
            CasePage page = form.pages().get(i);
            add(new AnswerCard(page, form.answers(), texts)
                    .withFiles(form)
                    .withChangeLink(filling.formPath(form.id(), i + 1) + "?" + FormView.BACK + "=ellenorzes"));
            page.warnings().forEach(this::warn);
        }
        Told objection = form.objection();
        if (objection != null) {
            warn(objection);
        }
        var send = Buttons.primary(
                getTranslation(filling.textKey(form.state() == CaseState.DRAFT ? "check.send" : "check.supplement")),
                () -> send(form.id()));
        send.setDisableOnClick(true);
        send.setEnabled(objection == null);
        var back = Buttons.secondary(
                getTranslation("cases.form.back"),
                () -> UI.getCurrent()
                        .navigate(filling.formPath(form.id(), form.pages().size())));
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
            filling.send(id);
            UI.getCurrent().navigate(filling.sentPath(id));
        } catch (CaseRefused refused) {
            refusal.removeAll();
            refusal.add(new NoticeBox(Tone.WARN, getTranslation(refused.textKey())));
        } catch (NoSuchCase discardedElsewhere) {
            UI.getCurrent().navigate(filling.casePath(id));
        }
    }
}
