package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValidation;

/**
 * What is wrong with one field.
 *
 * @param field where the link of the error summary leads
 * @param text what is wrong and how to mend it, beginning with the field's name
 */
public record FieldProblem(Component field, String text) {

    /**
     * Marks a field that needs mending.
     *
     * @param field a component with a label
     * @param text stands beside it
     * @param brief stands in the summary, after the field's label
     */
    public static FieldProblem mark(HasValidation field, String text, String brief) {
        field.setErrorMessage(text);
        field.setInvalid(true);
        return new FieldProblem((Component) field, ((HasLabel) field).getLabel() + ": " + brief);
    }
}
