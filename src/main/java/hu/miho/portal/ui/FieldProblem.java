package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;

/**
 * What is wrong with one field.
 *
 * @param field where the link of the error summary leads
 * @param text what is wrong and how to mend it, beginning with the field's name
 */
public record FieldProblem(Component field, String text) {}
