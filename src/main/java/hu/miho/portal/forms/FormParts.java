package hu.miho.portal.forms;

import static hu.miho.portal.forms.FieldKind.CUSTOMER_ID;
import static hu.miho.portal.forms.FieldKind.DATE;
import static hu.miho.portal.forms.FieldKind.EMAIL;
import static hu.miho.portal.forms.FieldKind.PHONE;
import static hu.miho.portal.forms.FieldKind.READING;
import static hu.miho.portal.forms.FieldKind.TAX_NUMBER;
import static hu.miho.portal.forms.FieldKind.TEXT;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Parts that several forms have. Whose answers the portal knows is called {@code customer}. */
final class FormParts {

    /** Whom the portal knows when they are signed in. */
    static final String CUSTOMER = "customer";

    /** How many hot-water meters a form has room for. */
    static final int METERS = 3;

    private FormParts() {}

    static FormSection place() {
        return FormSection.of(
                "place",
                List.of(FormField.of(CUSTOMER, "id", CUSTOMER_ID)),
                List.of(FormField.of("place", "address", TEXT)),
                List.of(FormField.of("place", "contract-no", TEXT)));
    }

    /** Room for three hot-water meters: a flat has one or two. */
    static FormSection meters() {
        return new FormSection(
                "meters",
                IntStream.rangeClosed(1, METERS)
                        .mapToObj(meter -> List.of(
                                FormField.of("meter", "serial-no" + meter, TEXT),
                                FormField.of("meter", "reading" + meter, READING)))
                        .toList());
    }

    /** Someone with the data that tell them from others of the same name. */
    static List<List<FormField>> person(String who) {
        return List.of(
                List.of(FormField.of(who, "name", TEXT)),
                List.of(FormField.of(who, "birth-place", TEXT), FormField.of(who, "birth-date", DATE)));
    }

    static List<FormField> contact(String who) {
        return List.of(FormField.of(who, "phone", PHONE), FormField.of(who, "email", EMAIL));
    }

    static List<FormField> line(String who, String what) {
        return List.of(FormField.of(who, what, TEXT));
    }

    /** Who shall get the bills, an organisation's data included. */
    static FormSection payer(String name, String who) {
        return section(
                name,
                person(who),
                List.of(
                        line(who, "billing-address"),
                        contact(who),
                        List.of(FormField.choice(who, "payment", "slip", "debit", "transfer")),
                        List.of(FormField.of(who, "tax-no", TAX_NUMBER), FormField.of(who, "registration-no", TEXT)),
                        line(who, "representative")));
    }

    /** One of the two who see a deed being signed. */
    static FormSection witness(int number) {
        String who = "witness" + number;
        return FormSection.of(who, line(who, "name"), line(who, "home-address"));
    }

    static FormSection section(String name, List<List<FormField>> first, List<List<FormField>> then) {
        return new FormSection(
                name, Stream.concat(first.stream(), then.stream()).toList());
    }
}
