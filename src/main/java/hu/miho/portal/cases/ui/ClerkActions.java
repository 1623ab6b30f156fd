package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.cases.CaseDesk;
import hu.miho.portal.cases.CaseFile;
import hu.miho.portal.cases.CaseRefused;
import hu.miho.portal.cases.CaseState;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.Question;
import hu.miho.portal.ui.Tone;
import java.util.UUID;

/** What a clerk can do with a case as it stands; of two at one case the slower one is told what happened. */
class ClerkActions extends Div {

    private final CaseDesk desk;
    private final CaseFile file;
    private final SerializableRunnable whenDone;
    private final Div buttons = new Div();
    private final Div refusal = new Div();

    ClerkActions(CaseDesk desk, CaseFile file, SerializableRunnable whenDone) {
        this.desk = desk;
        this.file = file;
        this.whenDone = whenDone;
        addClassName("clerk-actions");
        refusal.getElement().setAttribute("role", "alert");
        buttons.addClassName("actions");
        offer(file.details().row().state());
        add(refusal, buttons);
    }

    private void offer(CaseState state) {
        boolean isInHand = state == CaseState.IN_PROGRESS || state == CaseState.AWAITING_SUPPLEMENT;
        if (state == CaseState.REGISTERED) {
            buttons.add(Buttons.primary(
                    getTranslation("cases.desk.take"), () -> attempt(() -> desk.take(id(), version()))));
        } else if (isInHand && !file.isMine()) {
            buttons.add(
                    new Paragraph(getTranslation(
                            "cases.desk.with", file.details().row().assignee())),
                    Buttons.secondary(getTranslation("cases.desk.take-over"), this::takeOver));
        } else if (isInHand) {
            offerDecisions(state);
        }
    }

    private void offerDecisions(CaseState state) {
        if (state == CaseState.IN_PROGRESS) {
            buttons.add(
                    Buttons.primary(getTranslation("cases.desk.approve"), this::askToApprove),
                    Buttons.secondary(getTranslation("cases.desk.ask"), this::askForSupplement));
        }
        if (state == CaseState.AWAITING_SUPPLEMENT) {
            buttons.add(Buttons.secondary(
                    getTranslation("cases.desk.resume"), () -> attempt(() -> desk.resume(id(), version()))));
        }
        buttons.add(
                Buttons.secondary(
                        getTranslation("cases.desk.refuse"),
                        () -> ReasonDialog.refusal(reason -> attempt(() -> desk.refuse(id(), version(), reason)))
                                .open()),
                Buttons.quiet(
                        getTranslation("cases.desk.hand-over"),
                        () -> new HandOverDialog(
                                        desk.colleagues(),
                                        (to, note) -> attempt(() -> desk.handOver(id(), version(), to, note)))
                                .open()));
    }

    private void takeOver() {
        String me = CurrentUser.required().userName();
        attempt(() -> desk.handOver(id(), version(), me, null));
    }

    private void askForSupplement() {
        ReasonDialog.supplement(
                        desk.usualSupplementDay(),
                        desk.today(),
                        wish -> attempt(
                                () -> desk.askForSupplement(id(), version(), wish.words(), wish.papers(), wish.due())))
                .open();
    }

    private void askToApprove() {
        Question.goingOn(
                        getTranslation("cases.desk.approve.question"),
                        getTranslation(
                                "cases.desk.approve.consequence", file.changes().size()),
                        getTranslation("cases.desk.keep"),
                        getTranslation("cases.desk.approve"),
                        () -> attempt(() -> desk.approve(id(), version())))
                .open();
    }

    private void attempt(Runnable step) {
        try {
            step.run();
            whenDone.run();
        } catch (CaseRefused refused) {
            refusal.removeAll();
            refusal.add(
                    new NoticeBox(Tone.WARN, getTranslation(refused.textKey())),
                    Buttons.secondary(getTranslation("cases.desk.reload"), whenDone::run));
            buttons.setVisible(false);
        }
    }

    private UUID id() {
        return file.details().row().id();
    }

    private long version() {
        return file.details().version();
    }
}
