package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.content.PrivacyNotices;
import hu.miho.portal.messages.EnquiryRefused;
import hu.miho.portal.messages.EnquiryService;
import hu.miho.portal.messages.NewEnquiry;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.FileUpload;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Tone;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writing to the office, with or without an account ("írjon nekünk" of the leaflet). */
@Route(value = "irjon-nekunk", layout = PortalShell.class)
@AnonymousAllowed
class WriteView extends PortalPage implements BeforeEnterObserver {

    /** The parameter with the number of the bill that one disputes. */
    static final String BILL = "szamla";

    private final EnquiryService enquiries;
    private final MessageDraft draft;
    private final CompanyDetails company;
    private final @Nullable VisitorPart visitor;
    private final MessageForm form;
    private final ErrorSummary errors = new ErrorSummary();
    private final Div refusal = new Div();

    WriteView(
            EnquiryService enquiries,
            MessageDraft draft,
            KnownCustomer customer,
            PrivacyNotices notices,
            CompanyService companyService) {
        super("messages.title");
        this.enquiries = enquiries;
        this.draft = draft;
        company = companyService.details();
        addClassName("narrow");
        refusal.getElement().setAttribute("role", "alert");
        visitor = customer.isSignedIn()
                ? null
                : new VisitorPart(
                        draft, company.phone(), notices.current(getLocale()).version());
        var about = customer.isSignedIn() ? customer.about() : null;
        form = new MessageForm(draft, enquiries.topics(), company, about, visitor == null ? null : visitor.writer());
        add(new PageHeader(null, getTranslation("messages.title")).withLead(getTranslation("messages.lead")));
        if (customer.isSignedIn()) {
            add(MessageTabs.write());
        }
        add(
                errors,
                refusal,
                form,
                new FileUpload(getTranslation("messages.files"), enquiries.files(draft.id(), ClientAddress.current())));
        add(visitor == null ? customer.line() : visitor);
        add(sendButton());
    }

    /** Whoever comes from a bill's page disputes that bill. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        parameter(event, BILL).ifPresent(form::dispute);
    }

    private Div sendButton() {
        var send = Buttons.primary(getTranslation("messages.send"), this::send);
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        var actions = new Div(send);
        actions.addClassName("actions");
        return actions;
    }

    private void send() {
        List<FieldProblem> problems = new ArrayList<>(form.check());
        if (visitor != null) {
            problems.addAll(visitor.check());
        }
        refusal.removeAll();
        errors.show(problems);
        if (!problems.isEmpty()) {
            return;
        }
        try {
            draft.sent(enquiries.send(enquiry()));
        } catch (EnquiryRefused refused) {
            refusal.add(new NoticeBox(
                    Tone.WARN, getTranslation(refused.textKey(), company.phone().display())));
            return;
        }
        UI.getCurrent().navigate(SentView.class);
    }

    private NewEnquiry enquiry() {
        AboutForm about = form.about();
        return new NewEnquiry(
                draft.id(),
                form.topic(),
                about == null ? null : about.place(),
                about == null ? null : about.invoiceNo(),
                draft.words(),
                form.writer(),
                getLocale(),
                visitor == null ? null : visitor.noticeVersion(),
                ClientAddress.current());
    }
}
