package hu.miho.portal.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;

/** Above a form: how many fields have to be mended, with a link to each. It takes the focus when it appears. */
public final class ErrorSummary extends Div implements Focusable<ErrorSummary> {

    private final Paragraph title = new Paragraph();
    private final UnorderedList links = new UnorderedList();

    public ErrorSummary() {
        addClassNames("notice", "bad", "error-summary");
        getElement().setAttribute("role", "alert");
        setTabIndex(-1);
        title.addClassName("notice-title");
        add(Tone.BAD.icon().create(), new Div(title, links));
        setVisible(false);
    }

    /** Shows the problems, or hides itself when there are none. */
    public void show(List<FieldProblem> problems) {
        links.removeAll();
        setVisible(!problems.isEmpty());
        if (problems.isEmpty()) {
            return;
        }
        title.setText(getTranslation("ui.errors.title", problems.size()));
        problems.forEach(problem -> links.add(new ListItem(linkTo(problem))));
        focus();
    }

    public void clear() {
        show(List.of());
    }

    private static Button linkTo(FieldProblem problem) {
        var link = new Button(problem.text(), click -> {
            if (problem.field() instanceof Focusable<?> focusable) {
                focusable.focus();
            }
        });
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        link.addClassName("link-button");
        return link;
    }
}
