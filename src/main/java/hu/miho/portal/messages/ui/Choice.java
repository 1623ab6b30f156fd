package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** Radio buttons that a link of the error summary can lead to. */
class Choice<T> extends RadioButtonGroup<T> implements Focusable<RadioButtonGroup<T>> {}
