package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.messages.AnswerTemplate;
import hu.miho.portal.messages.EnquiryDesk;
import hu.miho.portal.messages.EnquiryDetails;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.FileUpload;
import java.io.Serializable;
import java.util.UUID;

/** Answering, with or without a template. */
class AnswerForm extends Composite<Card> {

    /** Sends an answer. */
    @FunctionalInterface
    interface OnAnswer extends Serializable {
        void send(UUID post, long version, String words, boolean close);
    }

    private final UUID id = UUID.randomUUID();
    private final OnAnswer onAnswer;
    private final WordsField words = new WordsField(I18NProvider.translate("messages.desk.answer"));
    private long version;

    AnswerForm(EnquiryDesk desk, EnquiryDetails enquiry, OnAnswer onAnswer) {
        this.onAnswer = onAnswer;
        Select<AnswerTemplate> template =
                Fields.select(I18NProvider.translate("messages.desk.template"), desk.templates(enquiry));
        template.setItemLabelGenerator(
                each -> each == null ? I18NProvider.translate("messages.desk.template.none") : each.title());
        template.setEmptySelectionAllowed(true);
        template.setEmptySelectionCaption(I18NProvider.translate("messages.desk.template.none"));
        template.addClassName("field-medium");
        template.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                use(change.getValue());
            }
        });
        var actions = new Div(
                Buttons.primary(I18NProvider.translate("messages.desk.answer.send"), () -> send(false)),
                Buttons.secondary(I18NProvider.translate("messages.desk.answer.close"), () -> send(true)));
        actions.addClassName("actions");
        getContent()
                .add(
                        template,
                        words,
                        new FileUpload(I18NProvider.translate("messages.files"), desk.files(id)),
                        actions);
    }

    /** @param seen the version of the message that the page shows now */
    void basedOn(long seen, boolean answerable) {
        version = seen;
        setVisible(answerable);
    }

    /** What is typed already stays, above the template. */
    private void use(AnswerTemplate template) {
        String typed = words.words().strip();
        words.setWords(typed.isEmpty() ? template.words() : typed + "\n\n" + template.words());
    }

    private void send(boolean close) {
        var problem = words.check("messages.desk.answer.missing");
        if (problem.isPresent()) {
            ((Focusable<?>) problem.get().field()).focus();
        } else {
            onAnswer.send(id, version, words.words(), close);
        }
    }
}
