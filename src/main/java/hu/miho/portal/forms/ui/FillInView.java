package hu.miho.portal.forms.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.forms.Answers;
import hu.miho.portal.forms.FormService;
import hu.miho.portal.forms.PaperForm;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Tone;
import java.util.List;

/** A form filled in on the screen, to be printed and signed. Nothing is kept: it is on the paper only. */
@Route(value = FormsView.PATH + "/:" + FillInView.FORM, layout = PortalShell.class)
@AnonymousAllowed
class FillInView extends PortalPage implements BeforeEnterObserver {

    static final String FORM = "nyomtatvany";

    private final FormService forms;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div ready = new Div();
    private String title = "";

    FillInView(FormService forms) {
        super("forms.title");
        this.forms = forms;
        addClassName("narrow");
        ready.getElement().setAttribute("role", "status");
    }

    /** A form that is not known is a page that is not there. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.getRouteParameters()
                .get(FORM)
                .flatMap(PaperForm::named)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    @Override
    public String getPageTitle() {
        return title + " – MIHŐ";
    }

    private void show(PaperForm form) {
        removeAll();
        title = forms.words(form, Formats.locale()).line("title");
        Answers known = forms.known();
        var fields = new FillInForm(form, known);
        fields.onChange(ready::removeAll);
        var actions = new Div(Buttons.primary(getTranslation("forms.make"), () -> make(form, fields)));
        actions.addClassName("actions");
        add(
                new PageHeader(null, title)
                        .withBackLink(getTranslation("forms.title"), FormsView.class)
                        .withLead(getTranslation("forms.fill-in.lead")),
                new NoticeBox(Tone.INFO, getTranslation(known.isEmpty() ? "forms.not-kept" : "forms.not-kept.known")),
                errors,
                fields,
                actions,
                ready);
    }

    private void make(PaperForm form, FillInForm fields) {
        ready.removeAll();
        List<FieldProblem> problems = fields.check();
        errors.show(problems);
        if (problems.isEmpty()) {
            ready.add(new ReadyForm(forms, form, fields.answers()));
        }
    }
}
