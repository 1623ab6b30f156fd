package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.cases.CaseForm;
import hu.miho.portal.cases.CasePage;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.Tone;

/** Every answer of somebody who moves in, with a link to change it, and the button that sends all in. */
class ArrivalCheck extends Div {

    ArrivalCheck(CaseForm form, String key, I18NProvider texts, SerializableRunnable whenSent) {
        addClassName("stack");
        add(
                CaseFormPage.steps(1),
                new PageHeader(getTranslation(form.titleKey()), getTranslation("cases.check.title"))
                        .withLead(getTranslation("cases.arrival.check.lead")));
        for (int i = 0; i < form.pages().size(); i++) {
            CasePage page = form.pages().get(i);
            add(AnswerCard.ofOwn(page, form.answers(), texts)
                    .withFiles(form)
                    .withChangeLink(ArrivalPage.address(key, "" + (i + 1))));
            page.warnings()
                    .forEach(told -> add(new NoticeBox(
                            Tone.WARN,
                            getTranslation(told.textKey(), told.values().toArray()))));
        }
        var send = Buttons.primary(getTranslation("cases.check.send"), whenSent);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        var back = LinkButton.secondary(
                getTranslation("cases.form.back"),
                ArrivalPage.address(key, "" + form.pages().size()));
        var actions = new Div(send, back);
        actions.addClassName("actions");
        add(actions);
    }
}
