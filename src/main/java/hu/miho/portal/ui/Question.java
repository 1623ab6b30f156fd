package hu.miho.portal.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;

/** Asks before something that matters is done: the question as title, what follows from it, keep or do. */
public final class Question extends Dialog {

    /**
     * @param title the question
     * @param consequence what happens then
     * @param keep the button that changes nothing
     * @param verb the button that does it
     */
    public Question(String title, String consequence, String keep, String verb, Runnable onVerb) {
        setHeaderTitle(title);
        add(new Paragraph(consequence));
        getFooter().add(Buttons.secondary(keep, this::close), Buttons.danger(verb, () -> {
            close();
            onVerb.run();
        }));
    }
}
