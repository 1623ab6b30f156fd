package hu.miho.portal.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocapitalize;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Form fields as this portal has them: label above, help below, a width that hints at the length of the answer. */
public final class Fields {

    /** The one with no-break spaces is what our own pages show, and what is pasted from them. */
    private static final String[] TYPED_DATES = {
        "yyyy.MM.dd.", "yyyy.MM.dd", "yyyy. MM. dd", "yyyy-MM-dd", "yyyy.M.d.", "yyyy. M. d.", "yyyy.\u00a0MM.\u00a0dd."
    };

    private Fields() {}

    public static TextField text(String label) {
        var field = new TextField(label);
        field.addClassName("field-medium");
        return field;
    }

    /** A short answer: an ID, a code, a postal code. */
    public static TextField shortText(String label) {
        var field = new TextField(label);
        field.addClassName("field-short");
        return field;
    }

    /**
     * An e-mail address. A text field, for Vaadin's own e-mail field shows its own message instead of ours.
     */
    public static TextField email(String label) {
        var field = text(label);
        field.setAutocomplete(Autocomplete.EMAIL);
        field.getElement().setAttribute("inputmode", "email");
        field.setAutocapitalize(Autocapitalize.NONE);
        return field;
    }

    /** A telephone number, with the keys of a telephone on a phone. */
    public static TextField phone(String label) {
        var field = text(label);
        field.setAutocomplete(Autocomplete.TEL);
        field.getElement().setAttribute("inputmode", "tel");
        return field;
    }

    /** @param autocomplete tells a password manager whether the password is an old or a new one */
    public static PasswordField password(String label, Autocomplete autocomplete) {
        var field = new PasswordField(label);
        field.getElement().setPropertyMap("i18n", Map.of("reveal", I18NProvider.translate("ui.password.reveal")));
        field.addClassName("field-medium");
        field.setAutocomplete(autocomplete);
        return field;
    }

    /** A date, picked or typed as {@code 1987. 04. 14.}, {@code 1987.04.14} or {@code 1987-04-14}. */
    public static DatePicker date(String label) {
        var field = new DatePicker(label);
        field.addClassName("field-short");
        var texts = dateTexts(I18NProvider.translate("ui.date.today"), I18NProvider.translate("ui.cancel"));
        field.setI18n(texts);
        return field;
    }

    public static <T> Select<T> select(String label, Collection<T> items) {
        var field = new Select<T>();
        field.setLabel(label);
        field.setItems(items);
        nameList(field, label);
        return field;
    }

    /** A choice whose name is heard only, because what it is for can be seen. */
    public static <T> Select<T> unlabelledSelect(String name) {
        var field = new Select<T>();
        field.setAriaLabel(name);
        nameList(field, name);
        return field;
    }

    /** The list that opens is an element of its own, and would be read out without a name. */
    private static void nameList(Select<?> field, String name) {
        field.getElement()
                .getChildren()
                .filter(child -> child.getTag().equals("vaadin-select-list-box"))
                .forEach(list -> list.setAttribute("aria-label", name));
    }

    /** A text of several paragraphs. @param rows how many lines there is room for at first */
    public static TextArea longText(String label, int rows) {
        var field = new TextArea(label);
        field.addClassName("field-wide");
        field.setMinRows(rows);
        field.setManualValidation(true);
        return field;
    }

    public static Checkbox checkbox(String label) {
        return new Checkbox(label);
    }

    private static DatePickerI18n dateTexts(String today, String cancel) {
        Locale locale = Formats.locale();
        var texts = new DatePickerI18n();
        texts.setDateFormats("yyyy. MM. dd.", TYPED_DATES);
        texts.setFirstDayOfWeek(1);
        texts.setMonthNames(Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                .toList());
        texts.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale));
        texts.setWeekdaysShort(weekdays(TextStyle.NARROW_STANDALONE, locale));
        texts.setToday(today);
        texts.setCancel(cancel);
        return texts;
    }

    private static List<String> weekdays(TextStyle style, Locale locale) {
        return IntStream.range(0, 7)
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day).getDisplayName(style, locale))
                .toList();
    }
}
