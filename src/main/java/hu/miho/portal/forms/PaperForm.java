package hu.miho.portal.forms;

import static hu.miho.portal.forms.FieldKind.DATE;
import static hu.miho.portal.forms.FieldKind.LONG_TEXT;
import static hu.miho.portal.forms.FormParts.CUSTOMER;

import hu.miho.portal.content.EditablePaper;
import hu.miho.portal.content.PaperPart;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The forms of the leaflet's procedures, and the deed for whoever acts for another. Each is described here: parts and
 * fields, what to attach, what to know before signing, who signs. The words that clerks may change
 * are those of {@link #paper}.
 */
public enum PaperForm {

    /** Another person takes the place over. */
    CHANGE_OF_OCCUPANT(
            "lakovaltozas",
            "NY-01",
            List.of(
                    FormParts.place(),
                    FormSection.of(
                            "handover",
                            List.of(FormField.of("handover", "handover-date", DATE)),
                            List.of(FormField.choice(
                                    "handover", "title", "sale", "exchange", "gift", "lease", "inheritance", "other"))),
                    FormParts.meters(),
                    FormParts.section(
                            "leaving",
                            FormParts.person(CUSTOMER),
                            List.of(FormParts.line(CUSTOMER, "new-address"), FormParts.contact(CUSTOMER))),
                    FormParts.payer("arriving", "arriving")),
            List.of("title", "deed", "authorisation"),
            List.of("report", "late", "one-sided", "settlement", "privacy"),
            List.of("true"),
            List.of("leaving", "arriving")),

    /** The same household under another name. */
    NAME_TRANSFER(
            "nevatiras",
            "NY-02",
            List.of(
                    FormParts.place(),
                    FormSection.of(
                            "change",
                            List.of(FormField.of("change", "change-date", DATE)),
                            List.of(FormField.choice(
                                    "change", "reason", "marriage", "divorce", "name", "death", "probate", "other"))),
                    FormParts.meters(),
                    FormParts.section("current", FormParts.person(CUSTOMER), List.of(FormParts.contact(CUSTOMER))),
                    FormParts.payer("new-payer", "new")),
            List.of("certificate", "probate", "title", "authorisation"),
            List.of("report", "late", "death", "one-sided", "privacy"),
            List.of("true"),
            List.of("current", "new")),

    /** Bills and letters go elsewhere. */
    MAILING_ADDRESS(
            "levelezesi-cim",
            "NY-03",
            List.of(
                    FormParts.place(),
                    FormParts.section("customer", FormParts.person(CUSTOMER), List.of(FormParts.contact(CUSTOMER))),
                    FormSection.of(
                            "mailing",
                            FormParts.line(CUSTOMER, "old-address"),
                            FormParts.line("mailing", "addressee"),
                            FormParts.line("mailing", "mailing-address"),
                            List.of(FormField.of("mailing", "from-date", DATE)),
                            List.of(FormField.choice("mailing", "scope", "one", "all", "several")),
                            List.of(FormField.of("mailing", "other-places", LONG_TEXT)))),
            List.of("authorisation"),
            List.of("mailing-only", "privacy"),
            List.of("true"),
            List.of("customer")),

    /** Owner and tenant ask together that the tenant be billed. */
    JOINT_REQUEST(
            "egyuttes-kerelem",
            "NY-04",
            List.of(
                    FormParts.place(),
                    FormParts.section(
                            "owner",
                            FormParts.person(CUSTOMER),
                            List.of(FormParts.line(CUSTOMER, "home-address"), FormParts.contact(CUSTOMER))),
                    FormParts.payer("tenant", "tenant"),
                    FormSection.of(
                            "lease",
                            List.of(FormField.of("lease", "lease-from", DATE)),
                            List.of(FormField.of("lease", "lease-until", DATE)))),
            List.of("lease", "deed", "authorisation"),
            List.of("month", "together", "lease-end", "privacy"),
            List.of("joint", "surety"),
            List.of("owner", "tenant")),

    /** Somebody acts for somebody else; a private deed of full force has two witnesses. */
    AUTHORISATION(
            "meghatalmazas",
            "NY-05",
            List.of(
                    FormParts.place(),
                    FormParts.section(
                            "grantor",
                            FormParts.person(CUSTOMER),
                            List.of(FormParts.line(CUSTOMER, "mother-name"), FormParts.line(CUSTOMER, "home-address"))),
                    FormParts.section(
                            "agent",
                            FormParts.person("agent"),
                            List.of(FormParts.line("agent", "mother-name"), FormParts.line("agent", "home-address"))),
                    FormSection.of(
                            "power",
                            List.of(FormField.choice(
                                    "power", "matter", "occupant", "name", "mailing", "joint", "all", "other")),
                            List.of(FormField.of("power", "power-details", LONG_TEXT)),
                            List.of(FormField.of("power", "valid-until", DATE))),
                    FormParts.witness(1),
                    FormParts.witness(2)),
            List.of(),
            List.of("witnesses", "identity", "revocable", "privacy"),
            List.of("power"),
            List.of("grantor", "agent", "witness1", "witness2"));

    private final String slug;
    private final String number;
    private final List<FormSection> sections;
    private final List<String> attachments;
    private final List<String> notes;
    private final List<String> declarations;
    private final List<String> signers;

    PaperForm(
            String slug,
            String number,
            List<FormSection> sections,
            List<String> attachments,
            List<String> notes,
            List<String> declarations,
            List<String> signers) {
        this.slug = slug;
        this.number = number;
        this.sections = sections;
        this.attachments = attachments;
        this.notes = notes;
        this.declarations = declarations;
        this.signers = signers;
    }

    /** The form that an address or a file name means. */
    public static Optional<PaperForm> named(String slug) {
        return Arrays.stream(values()).filter(form -> form.slug.equals(slug)).findFirst();
    }

    /** Its name in addresses and files: Hungarian, without accents. */
    public String slug() {
        return slug;
    }

    public List<FormSection> sections() {
        return sections;
    }

    /** All fields, in the order of the form. */
    public List<FormField> fields() {
        return sections.stream().flatMap(section -> section.fields().stream()).toList();
    }

    /** Its words, as clerks may change them: the structure is not among them, for procedures and checks depend on it. */
    EditablePaper paper() {
        return new EditablePaper(
                EditablePaper.Kind.FORM,
                slug,
                key("title"),
                List.of(
                        PaperPart.line("title", key("title")),
                        PaperPart.paragraph("what", key("what")),
                        PaperPart.paragraph("who", key("who")),
                        PaperPart.paragraph("when", key("when")),
                        PaperPart.paragraph("todo", key("todo")),
                        PaperPart.list("attachments", keys("attach", attachments)),
                        PaperPart.list("notes", keys("note", notes)),
                        PaperPart.list("declarations", keys("declaration", declarations))));
    }

    private String key(String text) {
        return "forms." + slug + "." + text;
    }

    private static List<String> keys(String kind, List<String> names) {
        return names.stream().map(name -> "forms." + kind + "." + name).toList();
    }

    /** What stands in the corner of the paper; this project's own numbering (docs/decisions/2026-11-25-paper-forms.md). */
    String number() {
        return number;
    }

    List<String> signerKeys() {
        return keys("sign", signers);
    }
}
