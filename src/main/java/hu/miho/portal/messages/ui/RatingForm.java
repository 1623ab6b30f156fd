package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.messages.EnquiryRefused;
import hu.miho.portal.messages.OwnEnquiries;
import hu.miho.portal.messages.Satisfaction;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;

/** The one question at the end. */
class RatingForm extends Composite<Card> {

    private static final int LONGEST = 1000;

    private final OwnEnquiries enquiries;
    private final String key;
    private final SerializableRunnable whenDone;
    private final Choice<Satisfaction> answer = new Choice<>();
    private final TextArea words = new TextArea(I18NProvider.translate("messages.rate.words"));

    RatingForm(OwnEnquiries enquiries, String key, SerializableRunnable whenDone) {
        this.enquiries = enquiries;
        this.key = key;
        this.whenDone = whenDone;
        answer.setLabel(I18NProvider.translate("messages.rate.title"));
        answer.setItems(Satisfaction.values());
        answer.setItemLabelGenerator(each -> I18NProvider.translate(each.textKey()));
        answer.setManualValidation(true);
        words.setHelperText(I18NProvider.translate("messages.rate.words.help"));
        words.setManualValidation(true);
        words.addClassName("field-medium");
        words.setVisible(false);
        answer.addValueChangeListener(change -> {
            answer.setInvalid(false);
            words.setVisible(true);
        });
        var actions = new Div(Buttons.secondary(I18NProvider.translate("messages.rate.send"), this::send));
        actions.addClassName("actions");
        getContent().add(answer, words, actions);
    }

    private void send() {
        answer.setInvalid(answer.isEmpty());
        answer.setErrorMessage(I18NProvider.translate("messages.rate.choose"));
        words.setInvalid(words.getValue().length() > LONGEST);
        words.setErrorMessage(I18NProvider.translate("messages.rate.words.too-long"));
        if (answer.isInvalid()) {
            answer.focus();
        } else if (words.isInvalid()) {
            words.focus();
        } else {
            rate();
        }
    }

    /** Answered in another window meanwhile: then that counts. */
    private void rate() {
        try {
            enquiries.rate(key, answer.getValue(), words.getValue());
        } catch (EnquiryRefused before) {
            getContent().setVisible(false);
        }
        whenDone.run();
    }
}
