package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.cases.CasePage;
import hu.miho.portal.cases.CaseRefused;
import hu.miho.portal.cases.CaseUploads;
import hu.miho.portal.cases.NoSuchCase;
import hu.miho.portal.cases.OtherPartyForm;
import hu.miho.portal.cases.OtherPartyService;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.content.PrivacyNotices;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.Confirmation;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Tone;
import java.util.Map;
import java.util.Optional;

/**
 * Where the other party of a case confirms it, by the code from their mail and without an account. Opening the page changes
 * nothing, for mail scanners open every link.
 */
@Route(value = "megerosites", layout = PortalShell.class)
@AnonymousAllowed
class OtherPartyView extends PortalPage implements BeforeEnterObserver {

    private static final String CODE = "kod";

    private final OtherPartyService service;
    private final CaseUploads uploads;
    private final I18NProvider texts;
    private final String noticeVersion;
    private final String phone;

    OtherPartyView(
            OtherPartyService service,
            CaseUploads uploads,
            I18NProvider texts,
            PrivacyNotices notices,
            CompanyService company) {
        super("cases.other.title");
        this.service = service;
        this.uploads = uploads;
        this.texts = texts;
        noticeVersion = notices.current(getLocale()).version();
        phone = company.details().phone().display();
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<String> code = parameter(event, CODE);
        try {
            Optional<OtherPartyForm> form = code.flatMap(given -> service.look(given, ClientAddress.current()));
            form.ifPresentOrElse(found -> show(found, code.orElseThrow()), () -> askForCode(code.isPresent()));
        } catch (CaseRefused tooOften) {
            add(header(), new NoticeBox(Tone.WARN, getTranslation(tooOften.textKey())));
        }
    }

    private PageHeader header() {
        return new PageHeader(null, getTranslation("cases.other.title"));
    }

    private void askForCode(boolean isWrong) {
        TextField code = Fields.text(getTranslation("cases.other.code"));
        code.setHelperText(getTranslation("cases.other.code.help"));
        code.setManualValidation(true);
        var open = Buttons.primary(getTranslation("cases.other.open"), () -> {
            code.setErrorMessage(getTranslation("cases.other.code.missing"));
            code.setInvalid(code.isEmpty());
            if (!code.isEmpty()) {
                UI.getCurrent()
                        .navigate(
                                "megerosites",
                                QueryParameters.simple(
                                        Map.of(CODE, code.getValue().strip())));
            }
        });
        add(header().withLead(getTranslation("cases.other.lead")));
        if (isWrong) {
            var notice = new NoticeBox(Tone.WARN, getTranslation("cases.other.code.dead", phone));
            notice.getElement().setAttribute("role", "alert");
            add(notice);
        }
        var form = new Div(code, open);
        form.addClassName("form");
        add(form);
    }

    private void show(OtherPartyForm form, String code) {
        add(new PageHeader(getTranslation(form.titleKey()), getTranslation("cases.other.title"))
                .withLead(getTranslation(
                        form.party() == CasePage.Party.OTHER ? "cases.other.asked" : "cases.other.asked.leaving",
                        form.applicant())));
        form.shared().forEach(page -> add(AnswerCard.ofOwn(page, form.answers(), texts)));
        add(new OtherPartyPart(
                form,
                paper -> uploads.others(code, paper),
                answers -> answer(() -> service.confirm(code, answers, noticeVersion), "cases.other.confirmed"),
                why -> answer(() -> service.deny(code, why), "cases.other.denied")));
    }

    private void answer(Runnable step, String doneKey) {
        try {
            step.run();
            removeAll();
            add(
                    new Confirmation(getTranslation(doneKey)),
                    new Paragraph(getTranslation(doneKey + ".next")),
                    new Paragraph(getTranslation("cases.other.phone", phone)));
        } catch (NoSuchCase used) {
            removeAll();
            askForCode(true);
        } catch (CaseRefused refused) {
            addComponentAtIndex(1, new NoticeBox(Tone.WARN, getTranslation(refused.textKey())));
        }
    }
}
