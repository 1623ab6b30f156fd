package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.cases.ArrivalService;
import hu.miho.portal.cases.CaseRefused;
import hu.miho.portal.cases.NewArrival;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.content.PrivacyNotices;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.CallableText;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.Confirmation;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.NoticeAcceptance;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.NumberChallenge;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * Where somebody who moves in begins the change of occupant without an account. It answers everybody alike: whether the
 * data belong together stands in the mail only.
 */
@Route(value = "lakovaltozas", layout = PortalShell.class)
@AnonymousAllowed
class ArrivalView extends PortalPage {

    private final ArrivalService service;
    private final ArrivalDraft draft;
    private final String noticeVersion;
    private final String phone;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div refusal = new Div();
    private final ArrivalFields fields;
    private final NumberChallenge challenge;
    private final NoticeAcceptance acceptance = new NoticeAcceptance(false);

    ArrivalView(ArrivalService service, ArrivalDraft draft, PrivacyNotices notices, CompanyService company) {
        super("cases.arrival.title");
        this.service = service;
        this.draft = draft;
        noticeVersion = notices.current(getLocale()).version();
        phone = company.details().phone().display();
        addClassName("narrow");
        refusal.getElement().setAttribute("role", "alert");
        fields = new ArrivalFields(draft);
        challenge = new NumberChallenge(phone);
        var send = Buttons.primary(getTranslation("cases.arrival.send"), this::send);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        var actions = new Div(send);
        actions.addClassName("actions");
        add(
                new PageHeader(null, getTranslation("cases.arrival.title"))
                        .withLead(getTranslation("cases.arrival.lead")),
                howItGoes(),
                errors,
                refusal,
                fields,
                challenge,
                acceptance,
                actions);
    }

    private Div howItGoes() {
        var steps = new OrderedList();
        for (int step = 1; step <= 4; step++) {
            steps.add(new ListItem(getTranslation("cases.arrival.step." + step)));
        }
        var how = new Div(
                new H2(getTranslation("cases.arrival.how")),
                steps,
                new CallableText(getTranslation("cases.arrival.otherwise", phone)));
        how.addClassName("stack");
        return how;
    }

    private void send() {
        List<FieldProblem> problems = new ArrayList<>(fields.check());
        challenge.check().ifPresent(problems::add);
        acceptance.check().ifPresent(problems::add);
        refusal.removeAll();
        errors.show(problems);
        if (!problems.isEmpty()) {
            return;
        }
        try {
            service.request(
                    new NewArrival(draft.id(), fields.typed(), getLocale(), noticeVersion), ClientAddress.current());
        } catch (CaseRefused tooOften) {
            refusal.add(new NoticeBox(Tone.WARN, getTranslation(tooOften.textKey())));
            return;
        }
        removeAll();
        add(
                new Confirmation(getTranslation("cases.arrival.sent")),
                new Paragraph(getTranslation(
                        "cases.arrival.sent.text", fields.typed().email().strip())),
                new Paragraph(getTranslation("cases.arrival.sent.help", phone)));
        draft.forget();
    }
}
