package hu.miho.portal.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import hu.miho.portal.content.ContentExists;
import hu.miho.portal.content.PrivacyDesk;
import hu.miho.portal.content.PrivacyDesk.Version;
import hu.miho.portal.content.PrivacyDraft;
import hu.miho.portal.content.PrivacyDraft.Field;
import hu.miho.portal.content.PrivacyNotices;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.CardColumn;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.Prose;
import hu.miho.portal.ui.Question;
import hu.miho.portal.ui.Toast;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Publishes a new version of the privacy notice, beginning with the words of the one in force. */
@Route(value = "ugyintezo/tartalom/adatvedelem", layout = ClerkShell.class)
@RolesAllowed(Roles.LEAD_CLERK)
class PrivacyEditView extends PortalPage {

    private final PrivacyDesk desk;
    private final LocalDate today;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField version = Fields.shortText(getTranslation("content.privacy.version.field"));
    private final DatePicker from = Fields.date(getTranslation("content.privacy.from"));
    private final TextArea bodyHu = Fields.longText(getTranslation("content.news.body.hu"), 8);
    private final TextArea bodyEn = Fields.longText(getTranslation("content.news.body.en"), 8);
    private final Div preview = new Div();

    PrivacyEditView(PrivacyDesk desk, PrivacyNotices notices, Clock clock) {
        super("content.privacy.edit");
        this.desk = desk;
        this.today = LocalDate.now(clock);
        version.setManualValidation(true);
        version.setHelperText(getTranslation("content.privacy.version.help"));
        from.setManualValidation(true);
        from.setMin(today.plusDays(1));
        bodyHu.setMaxRows(20);
        bodyEn.setMaxRows(20);
        bodyHu.setValue(notices.current(Formats.HUNGARIAN).text());
        bodyEn.setValue(notices.current(Formats.ENGLISH).text());
        bodyHu.setHelperText(getTranslation("content.prose.help"));
        var form = new Div(errors, version, from, bodyHu, bodyEn);
        form.addClassName("form");
        var actions = new Div(
                Buttons.primary(getTranslation("content.privacy.publish"), this::askToPublish),
                Buttons.secondary(getTranslation("content.preview.show"), this::preview));
        actions.addClassName("actions");
        var card = new Card();
        card.add(form, actions);
        var look = new Card(getTranslation("content.preview"));
        look.add(preview);
        preview();
        add(
                new PageHeader(null, getTranslation("content.privacy.edit"))
                        .withBackLink(getTranslation("content.desk"), ContentDeskView.class)
                        .withLead(getTranslation("content.privacy.edit.lead")),
                CardGrid.two(new CardColumn(card), new CardColumn(versions(), look)));
    }

    private Component versions() {
        var card = new Card(getTranslation("content.privacy.versions"));
        var table = new DataTable(getTranslation("content.privacy.versions"))
                .column(getTranslation("content.privacy.version.field"))
                .column(getTranslation("content.privacy.from"))
                .column(getTranslation("ui.history.actions"));
        desk.versions()
                .forEach(each -> table.row(
                        new Anchor(PrivacyView.address(each.version()), each.version()),
                        Formats.date(each.validFrom()),
                        action(each)));
        card.add(table);
        return card;
    }

    private Component action(Version each) {
        if (!each.toCome()) {
            return new Div(getTranslation("content.privacy.stays"));
        }
        var button = Buttons.quiet(getTranslation("content.news.withdraw"), () -> {
            desk.takeBack(each.version());
            Toast.show(getTranslation("content.news.withdraw.done"));
            showAnew();
        });
        button.setAriaLabel(button.getText() + ": " + each.version());
        return button;
    }

    private void askToPublish() {
        List<FieldProblem> problems = problems();
        errors.show(problems);
        if (problems.isEmpty()) {
            Question.goingOn(
                            getTranslation("content.privacy.publish.question", Formats.date(from.getValue())),
                            getTranslation("content.privacy.publish.consequence"),
                            getTranslation("ui.cancel"),
                            getTranslation("content.privacy.publish"),
                            this::publish)
                    .open();
        }
    }

    private void publish() {
        try {
            desk.publish(typed());
        } catch (ContentExists taken) {
            errors.show(List.of(mark(version, "taken")));
            return;
        }
        Toast.show(getTranslation("content.saved"));
        showAnew();
    }

    private PrivacyDraft typed() {
        return new PrivacyDraft(version.getValue().strip(), from.getValue(), bodyHu.getValue(), bodyEn.getValue());
    }

    private List<FieldProblem> problems() {
        for (HasValidation field : List.of(version, from, bodyHu, bodyEn)) {
            field.setInvalid(false);
        }
        return typed().problems(today).stream().map(this::mark).toList();
    }

    private FieldProblem mark(Field field) {
        return switch (field) {
            case VERSION -> mark(version, "version");
            case FROM -> mark(from, "from");
            case BODY_HU -> mark(bodyHu, "body");
            case BODY_EN -> mark(bodyEn, "body");
        };
    }

    private FieldProblem mark(HasValidation field, String problem) {
        String text = getTranslation("content.privacy.problem." + problem);
        return FieldProblem.mark(field, text, text);
    }

    private void preview() {
        preview.removeAll();
        preview.add(part(Formats.HUNGARIAN, bodyHu), part(Formats.ENGLISH, bodyEn));
    }

    private Component part(Locale language, TextArea body) {
        var part = new Div(new H2(language.getDisplayLanguage(getLocale())), new Prose(body.getValue()));
        part.getElement().setAttribute("lang", language.getLanguage());
        return part;
    }
}
