package hu.miho.portal.notifications.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import hu.miho.portal.content.ChangedMeanwhile;
import hu.miho.portal.content.ContentChanged;
import hu.miho.portal.content.HistoryCard;
import hu.miho.portal.content.SavedContent;
import hu.miho.portal.notifications.MailTemplates;
import hu.miho.portal.notifications.MailWords;
import hu.miho.portal.notifications.MailWords.Part;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.CardColumn;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.Toast;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words of one mail: edited, looked at, taken back to an earlier state or to the original one. */
@Route(value = TemplatesView.PATH + "/:" + TemplateView.NAME, layout = ClerkShell.class)
@RolesAllowed(Roles.LEAD_CLERK)
class TemplateView extends PortalPage implements BeforeEnterObserver {

    static final String NAME = "sablon";

    private final MailTemplates templates;
    private final ErrorSummary errors = new ErrorSummary();
    private final TextField subjectHu = Fields.text(getTranslation("notifications.templates.subject.hu"));
    private final TextArea bodyHu = new TextArea(getTranslation("content.news.body.hu"));
    private final TextField subjectEn = Fields.text(getTranslation("notifications.templates.subject.en"));
    private final TextArea bodyEn = new TextArea(getTranslation("content.news.body.en"));
    private final Div meanwhile = new Div();
    private final Div preview = new Div();
    private String name = "";
    private int base;

    TemplateView(MailTemplates templates) {
        super("notifications.templates.edit");
        this.templates = templates;
        for (TextArea area : List.of(bodyHu, bodyEn)) {
            area.addClassName("field-wide");
            area.setMinRows(8);
            area.setManualValidation(true);
        }
        subjectHu.setManualValidation(true);
        subjectEn.setManualValidation(true);
        bodyHu.setHelperText(getTranslation("notifications.templates.help"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        meanwhile.removeAll();
        name = event.getRouteParameters().get(NAME).orElse("");
        templates.original(name).ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(MailWords original) {
        List<SavedContent<MailWords>> history = templates.history(name);
        base = history.isEmpty() ? 0 : history.getFirst().number();
        fill(history.isEmpty() ? original : history.getFirst().content());
        var form = new Div(meanwhile, errors, subjectHu, bodyHu, subjectEn, bodyEn);
        form.addClassName("form");
        var actions = new Div(
                Buttons.primary(getTranslation("content.save"), () -> save(original)),
                Buttons.secondary(getTranslation("content.preview.show"), () -> preview(original)),
                Buttons.quiet(getTranslation("notifications.templates.back"), () -> {
                    fill(original);
                    preview(original);
                    Toast.show(getTranslation("content.history.loaded"));
                }));
        actions.addClassName("actions");
        var card = new Card();
        card.add(form, actions);
        var values = new Card(getTranslation("notifications.templates.values"));
        var list = new KeyValues();
        original.names().forEach(each -> list.add("{" + each + "}", valueName(each)));
        values.add(new Paragraph(getTranslation("notifications.templates.values.lead")), list);
        var look = new Card(getTranslation("content.preview"));
        look.add(preview);
        preview(original);
        add(
                new PageHeader(null, original.subject(Formats.locale()).replaceAll("\\{\\w+}", "…"))
                        .withBackLink(getTranslation("notifications.templates"), TemplatesView.class),
                CardGrid.two(
                        new CardColumn(card),
                        new CardColumn(look, values, new HistoryCard<>(history, MailWords::subjectHu, state -> {
                            fill(state.content());
                            preview(original);
                            Toast.show(getTranslation("content.history.loaded"));
                        }))));
    }

    private void fill(MailWords words) {
        errors.clear();
        subjectHu.setValue(words.subjectHu());
        bodyHu.setValue(words.bodyHu());
        subjectEn.setValue(words.subjectEn());
        bodyEn.setValue(words.bodyEn());
    }

    private MailWords typed() {
        return new MailWords(
                subjectHu.getValue().strip(),
                bodyHu.getValue().strip(),
                subjectEn.getValue().strip(),
                bodyEn.getValue().strip());
    }

    private void save(MailWords original) {
        if (!check(original)) {
            return;
        }
        try {
            templates.save(name, base, typed());
        } catch (ContentChanged changed) {
            showMeanwhile(original);
            return;
        }
        Toast.show(getTranslation("content.saved"));
        showAnew();
    }

    private boolean check(MailWords original) {
        for (HasValidation field : List.of(subjectHu, bodyHu, subjectEn, bodyEn)) {
            field.setInvalid(false);
        }
        List<FieldProblem> problems = typed().problems(original).stream()
                .map(part -> {
                    String text = getTranslation("notifications.templates.problem." + part);
                    return FieldProblem.mark(field(part), text, text);
                })
                .toList();
        errors.show(problems);
        return problems.isEmpty();
    }

    private HasValidation field(Part part) {
        return switch (part) {
            case SUBJECT_HU -> subjectHu;
            case BODY_HU -> bodyHu;
            case SUBJECT_EN -> subjectEn;
            case BODY_EN -> bodyEn;
        };
    }

    private void showMeanwhile(MailWords original) {
        Optional<SavedContent<MailWords>> newest =
                templates.history(name).stream().findFirst();
        newest.ifPresent(theirs -> {
            meanwhile.removeAll();
            var box = new ChangedMeanwhile(
                    theirs,
                    () -> {
                        fill(theirs.content());
                        base = theirs.number();
                        meanwhile.removeAll();
                    },
                    () -> {
                        base = theirs.number();
                        meanwhile.removeAll();
                        save(original);
                    });
            meanwhile.add(box);
            box.focus();
        });
    }

    /** Only of words that fit: what is wrong is said at the field. */
    private void preview(MailWords original) {
        if (!check(original)) {
            return;
        }
        preview.removeAll();
        for (Locale language : List.of(Formats.HUNGARIAN, Formats.ENGLISH)) {
            MailTemplates.Preview mail = templates.preview(typed(), language, this::valueName);
            var text = new Pre(mail.text());
            text.addClassName("mail-preview");
            var part = new Div(new H2(mail.subject()), text);
            part.getElement().setAttribute("lang", language.getLanguage());
            preview.add(part);
        }
    }

    private String valueName(String value) {
        return getTranslation("notifications.value." + value);
    }
}
