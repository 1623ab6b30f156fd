package hu.miho.portal.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before something that matters is done: the question as title, what follows from it, keep or do. */
public final class Question extends Dialog {

    /**
     * About something that takes away: its button is red.
     *
     * @param title the question
     * @param consequence what happens then
     * @param keep the button that changes nothing
     * @param verb the button that does it
     */
    public Question(String title, String consequence, String keep, String verb, Runnable onVerb) {
        this(title, consequence, keep);
        getFooter().add(Buttons.danger(verb, () -> run(onVerb)));
    }

    private Question(String title, String consequence, String keep) {
        setHeaderTitle(title);
        add(new Paragraph(consequence));
        getFooter().add(Buttons.secondary(keep, this::close));
    }

    /** About something that goes on; takes the same as the constructor. */
    public static Question goingOn(String title, String consequence, String keep, String verb, Runnable onVerb) {
        var question = new Question(title, consequence, keep);
        question.getFooter().add(Buttons.primary(verb, () -> question.run(onVerb)));
        return question;
    }

    private void run(Runnable onVerb) {
        close();
        onVerb.run();
    }
}
