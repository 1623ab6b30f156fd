package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.cases.ArrivalForms;
import hu.miho.portal.cases.ArrivalLook;
import hu.miho.portal.cases.ArrivalPapers;
import hu.miho.portal.cases.CaseForm;
import hu.miho.portal.cases.CaseRefused;
import hu.miho.portal.cases.CaseUploads;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Tone;
import org.jspecify.annotations.Nullable;

/**
 * What the secret link of somebody who moves in opens: the button that confirms the address, the form's pages, the check
 * page, and afterwards how it stands. Opening changes nothing, for mail scanners open every link.
 */
@Route(value = "lakovaltozas/kitoltes", layout = PortalShell.class)
@AnonymousAllowed
class ArrivalFormView extends PortalPage implements BeforeEnterObserver, BeforeLeaveObserver {

    private final ArrivalForms forms;
    private final CaseUploads uploads;
    private final ArrivalPapers papers;
    private final I18NProvider texts;
    private String key = "";
    private @Nullable ArrivalPage page;

    ArrivalFormView(ArrivalForms forms, CaseUploads uploads, ArrivalPapers papers, I18NProvider texts) {
        super("cases.arrival.title");
        this.forms = forms;
        this.uploads = uploads;
        this.papers = papers;
        this.texts = texts;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        page = null;
        key = parameter(event, ArrivalPage.KEY).orElse("");
        String wanted = parameter(event, ArrivalPage.PAGE).orElse("");
        try {
            forms.look(key, ClientAddress.current())
                    .ifPresentOrElse(found -> show(found, wanted), () -> add(header(), unknown()));
        } catch (CaseRefused tooOften) {
            add(header(), new NoticeBox(Tone.WARN, getTranslation(tooOften.textKey())));
        }
    }

    private PageHeader header() {
        return new PageHeader(null, getTranslation("cases.arrival.title"));
    }

    private void show(ArrivalLook look, String wanted) {
        CaseForm form = look.form();
        if (form != null && wanted.equals(ArrivalPage.CHECK) && form.firstIncomplete() == 0) {
            add(new ArrivalCheck(form, key, texts, this::send));
        } else if (form != null) {
            page = new ArrivalPage(forms, form, key, wanted, paper -> uploads.arriving(key, paper));
            add(page);
        } else if (look.isConfirmed()) {
            add(new ArrivalSent(look, papers.summary(key)));
        } else {
            add(header(), confirmation());
        }
    }

    private Component confirmation() {
        var actions = new Div(Buttons.primary(getTranslation("cases.arrival.confirm.do"), () -> {
            forms.confirmAddress(key);
            PortalPage.showAnew();
        }));
        actions.addClassName("actions");
        var card = new Card();
        card.add(new Paragraph(getTranslation("cases.arrival.confirm")), actions);
        return card;
    }

    private Component unknown() {
        return new NoticeBox(
                Tone.WARN,
                getTranslation("cases.arrival.dead"),
                new Paragraph(getTranslation("cases.arrival.dead.text")),
                LinkButton.primary(getTranslation("cases.arrival.title"), ArrivalView.class));
    }

    private void send() {
        try {
            forms.send(key);
            ArrivalPage.open(key, "");
        } catch (CaseRefused refused) {
            addComponentAsFirst(new NoticeBox(Tone.WARN, getTranslation(refused.textKey())));
        }
    }

    /** What is in a field that has not been left yet is kept too. */
    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (page != null) {
            page.keep();
        }
    }
}
