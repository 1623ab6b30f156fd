package hu.miho.portal.registration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerLookup;
import hu.miho.portal.identity.AccountDetails;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.registration.AccessWay;
import hu.miho.portal.registration.OfficeRefused;
import hu.miho.portal.registration.OfficeRegistrationDetails;
import hu.miho.portal.registration.OfficeRegistrations;
import hu.miho.portal.registration.OfficeScans;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.CustomerPage;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.FileAnswer;
import hu.miho.portal.ui.FileUpload;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.Question;
import hu.miho.portal.ui.Toast;
import hu.miho.portal.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A customer's access, begun at the office: the check list, then how it stands, the letter, the scanned papers. */
@Route(value = OfficeRegistrationView.PATH + "/:" + OfficeRegistrationView.ID, layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class OfficeRegistrationView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "ugyintezo/regisztracio";
    static final String ID = "azonosito";

    private final OfficeRegistrations registrations;
    private final OfficeScans scans;
    private final CustomerLookup customers;
    private final AccountService accounts;
    private final Clock clock;
    private final Div letter = new Div();

    OfficeRegistrationView(
            OfficeRegistrations registrations,
            OfficeScans scans,
            CustomerLookup customers,
            AccountService accounts,
            Clock clock) {
        super("registration.office.title");
        this.registrations = registrations;
        this.scans = scans;
        this.customers = customers;
        this.accounts = accounts;
        this.clock = clock;
        addClassName("narrow");
        letter.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        letter.removeAll();
        event.getRouteParameters()
                .get(ID)
                .filter(id -> id.matches("\\d{9}"))
                .map(CustomerId::new)
                .flatMap(customers::find)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private void show(CustomerDetails customer) {
        add(new PageHeader(customer.id().toString(), customer.name())
                .withLead(getTranslation("registration.office.lead." + customer.kind()))
                .withActions(LinkButton.secondary(
                        getTranslation("registration.office.back"), CustomerPage.address(customer.id()))));
        Optional<OfficeRegistrationDetails> latest = registrations.latest(customer.id());
        latest.filter(OfficeRegistrationDetails::isOpen)
                .ifPresentOrElse(open -> add(openCard(open), letter, scansCard(open)), () -> {
                    latest.ifPresent(closed -> add(closedCard(closed)));
                    add(form(customer));
                });
    }

    private Component form(CustomerDetails customer) {
        Optional<AccountDetails> account = accounts.byCustomer(customer.id());
        if (customer.retired()
                || account.filter(own -> own.customers().size() < 2).isPresent()) {
            return new NoticeBox(
                    Tone.INFO,
                    getTranslation(
                            customer.retired()
                                    ? "registration.office.refused.NOT_A_CUSTOMER"
                                    : "registration.office.nothing"));
        }
        List<AccessWay> ways = account.isPresent()
                ? List.of(AccessWay.SEPARATE)
                : List.of(AccessWay.MAIL, AccessWay.LETTER, AccessWay.JOIN);
        String onFile =
                Optional.ofNullable(customer.email()).map(EmailAddress::value).orElse("");
        var card = new Card();
        card.add(new OfficeForm(
                customer.id(),
                ways,
                OfficeRegistrations.asksForPapers(customer.kind()),
                onFile,
                LocalDate.now(clock),
                wish -> {
                    registrations.register(wish);
                    done("registration.office.done." + wish.way());
                }));
        return card;
    }

    private Component openCard(OfficeRegistrationDetails open) {
        var card = new Card(getTranslation("registration.office.open." + open.way()));
        var actions = new Div();
        actions.addClassName("actions");
        if (open.email() == null) {
            actions.add(Buttons.primary(getTranslation("registration.office.letter"), () -> writeLetter(open)));
        } else {
            actions.add(Buttons.secondary(
                    getTranslation("registration.office.again"),
                    () -> step("registration.office.again.done", () -> registrations.sendAgain(open.id()))));
        }
        actions.add(Buttons.quiet(getTranslation("registration.office.withdraw"), () -> askToWithdraw(open)));
        card.add(OfficeFacts.of(open), actions);
        return card;
    }

    private Component closedCard(OfficeRegistrationDetails closed) {
        var card = new Card(getTranslation("registration.office.last"));
        card.add(OfficeFacts.of(closed), OfficeFacts.files(scans.of(closed.id())));
        return card;
    }

    private Component scansCard(OfficeRegistrationDetails open) {
        var card = new Card();
        card.add(
                new H2(getTranslation("registration.office.scans")),
                new FileUpload(
                        getTranslation("registration.office.scans.field"),
                        getTranslation("registration.office.scans.what"),
                        scans.of(open.id())));
        return card;
    }

    /** A letter is a step that can be done again; its file is on the page until one leaves it. */
    private void writeLetter(OfficeRegistrationDetails open) {
        letter.removeAll();
        try {
            byte[] pdf = registrations.letter(open.id());
            DownloadHandler file =
                    event -> FileAnswer.give(event, "aktivalo-level-" + open.customer() + ".pdf", FileAnswer.PDF, pdf);
            var ready = new NoticeBox(
                    Tone.OK,
                    getTranslation("registration.office.letter.ready"),
                    new Paragraph(getTranslation("registration.office.letter.once")),
                    new DownloadLink(getTranslation("registration.office.letter.open"), file));
            letter.add(ready);
        } catch (OfficeRefused closed) {
            letter.add(new NoticeBox(Tone.WARN, getTranslation(closed.reason().textKey())));
        }
    }

    private void askToWithdraw(OfficeRegistrationDetails open) {
        new Question(
                        getTranslation("registration.office.withdraw.question"),
                        getTranslation("registration.office.withdraw.consequence"),
                        getTranslation("registration.office.withdraw.keep"),
                        getTranslation("registration.office.withdraw"),
                        () -> step("registration.office.withdraw.done", () -> registrations.withdraw(open.id())))
                .open();
    }

    private void step(String doneKey, Runnable step) {
        try {
            step.run();
            done(doneKey);
        } catch (OfficeRefused meanwhile) {
            done(meanwhile.reason().textKey());
        }
    }

    private void done(String key) {
        Toast.show(getTranslation(key));
        showAnew();
    }
}
