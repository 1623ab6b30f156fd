package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.messages.ClerkThread;
import hu.miho.portal.messages.EnquiryDetails;
import hu.miho.portal.messages.EnquiryStatus;
import hu.miho.portal.messages.EnquiryWork;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Question;
import java.util.List;
import java.util.UUID;

/** What a clerk can do about a message as it stands, besides answering. */
class ClerkActions extends Div {

    private final EnquiryWork work;
    private final EnquiryDetails details;
    private final SerializableConsumer<Runnable> attempt;
    private final UUID id;
    private final long version;

    /** @param attempt makes a change that somebody else may have forestalled, and shows how it stands then */
    ClerkActions(
            ClerkThread thread, List<String> colleagues, EnquiryWork work, SerializableConsumer<Runnable> attempt) {
        this.work = work;
        this.details = thread.details();
        this.attempt = attempt;
        id = details.id();
        version = details.version();
        addClassName("clerk-actions");
        String me = CurrentUser.find().map(CurrentUser::userName).orElse("");
        if (!me.equals(details.assignee())) {
            add(Buttons.secondary(
                    getTranslation("messages.desk.take"), () -> attempt.accept(() -> work.assign(id, version, me))));
        }
        add(Buttons.secondary(getTranslation("messages.desk.hand-over"), () -> handOver(colleagues)));
        if (thread.extendable()) {
            add(Buttons.secondary(getTranslation("messages.desk.extend"), this::extend));
        }
        if (details.status() != EnquiryStatus.CLOSED) {
            add(
                    Buttons.secondary(getTranslation("messages.desk.topic"), this::changeTopic),
                    Buttons.secondary(getTranslation("messages.desk.close"), this::close));
        }
        if (details.status() != EnquiryStatus.OPEN) {
            add(Buttons.secondary(
                    getTranslation("messages.desk.reopen"), () -> attempt.accept(() -> work.reopen(id, version))));
        }
    }

    private void handOver(List<String> colleagues) {
        new HandOverDialog(
                        colleagues, details.assignee(), clerk -> attempt.accept(() -> work.assign(id, version, clerk)))
                .open();
    }

    private void extend() {
        new ExtendDialog(reason -> attempt.accept(() -> work.extend(id, version, reason))).open();
    }

    private void changeTopic() {
        new TopicDialog(details.topic(), topic -> attempt.accept(() -> work.changeTopic(id, version, topic))).open();
    }

    private void close() {
        new Question(
                        getTranslation("messages.desk.close.question"),
                        getTranslation("messages.desk.close.text"),
                        getTranslation("messages.desk.close.keep"),
                        getTranslation("messages.desk.close.do"),
                        () -> attempt.accept(() -> work.close(id, version)))
                .open();
    }
}
