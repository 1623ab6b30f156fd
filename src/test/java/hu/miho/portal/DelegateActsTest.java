package hu.miho.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hu.miho.portal.cases.CaseEventKind;
import hu.miho.portal.cases.CaseForms;
import hu.miho.portal.cases.CaseRefused;
import hu.miho.portal.cases.CaseService;
import hu.miho.portal.cases.NoSuchCase;
import hu.miho.portal.customers.AccessArea;
import hu.miho.portal.customers.NotCovered;
import hu.miho.portal.documents.DocumentService;
import hu.miho.portal.identity.TestBrowser;
import hu.miho.portal.identity.TestMails;
import hu.miho.portal.identity.TestUsers;
import hu.miho.portal.messages.EnquiryService;
import hu.miho.portal.messages.NewEnquiry;
import hu.miho.portal.messages.OwnEnquiries;
import hu.miho.portal.messages.OwnEnquiry;
import hu.miho.portal.messages.Topic;
import hu.miho.portal.registration.DelegationDetails;
import hu.miho.portal.registration.DelegationKind;
import hu.miho.portal.registration.DelegationLinks;
import hu.miho.portal.registration.Delegations;
import hu.miho.portal.registration.NewDelegation;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a delegate does in the customer's name, over the modules: both see it, and who it was stands beside it. */
@PortalTest
class DelegateActsTest {

    private static final AtomicInteger NEXT = new AtomicInteger(854_500_001);

    @Autowired
    Delegations delegations;

    @Autowired
    DelegationLinks links;

    @Autowired
    CaseService cases;

    @Autowired
    CaseForms forms;

    @Autowired
    EnquiryService enquiries;

    @Autowired
    OwnEnquiries messages;

    @Autowired
    DocumentService documents;

    @Autowired
    TestUsers users;

    @Autowired
    TestMails mails;

    @Autowired
    JdbcClient jdbc;

    private final CustomerId customer = new CustomerId(String.valueOf(NEXT.getAndIncrement()));
    private final EmailAddress email = new EmailAddress(UUID.randomUUID() + "@example.com");
    private UUID holder = UUID.randomUUID();
    private @Nullable DelegationDetails given;

    @BeforeEach
    void aHolder() {
        var data = new CustomerData(jdbc);
        data.customer(customer.value()).with("name", "Megbízó Mária").insert();
        data.place(customer + "/00000001").insert();
        holder = users.newCustomer(List.of(customer.value()));
    }

    @Test
    void aCaseIsTheCustomersAndNamesWhoSentItIn() {
        UUID delegate = letIn(AccessArea.CASES);
        signIn(delegate);
        UUID id = cases.start("mailing-address", Formats.HUNGARIAN).id();
        forms.keep(id, Map.of("places", customer + "/00000001", "address", "3525\nMiskolc\nSzéchenyi utca 1."), 3);
        forms.send(id);
        signIn(holder);
        assertThat(cases.find(id).events())
                .filteredOn(event -> event.kind() == CaseEventKind.BY_DELEGATE)
                .singleElement()
                .satisfies(event -> assertThat(event.note()).isEqualTo(email.value()));
        cases.withdraw(id);
        assertThat(cases.find(id).events())
                .as("the customer's own step is nobody else's")
                .filteredOn(event -> event.kind() == CaseEventKind.BY_DELEGATE)
                .hasSize(1);
    }

    @Test
    void aMessageIsTheCustomersAndNamesWhoWroteIt() {
        signIn(letIn(AccessArea.CASES));
        UUID id = write();
        assertThat(messages.list()).hasSize(1);
        signIn(holder);
        OwnEnquiry seen = messages.find(id.toString()).orElseThrow();
        assertThat(seen.posts().getFirst().author()).isEqualTo("Megbízó Mária (" + email + ")");
    }

    @Test
    void withoutThatAreaNothingIsReadOrWritten() {
        signIn(holder);
        UUID written = write();
        UUID draft = cases.start("mailing-address", Formats.HUNGARIAN).id();
        signIn(letIn(AccessArea.MONEY));
        assertThat(messages.list()).isEmpty();
        assertThat(messages.find(written.toString())).isEmpty();
        assertThat(cases.cases()).isEmpty();
        assertThat(cases.offered()).isEmpty();
        assertThatExceptionOfType(NoSuchCase.class).isThrownBy(() -> cases.find(draft));
        assertThatExceptionOfType(CaseRefused.class)
                .isThrownBy(() -> cases.start("mailing-address", Formats.HUNGARIAN));
        assertThatExceptionOfType(NotCovered.class).isThrownBy(this::write);
    }

    @Test
    void whatIsOverIsOverForFilesAndMessagesToo() {
        UUID delegate = letIn(AccessArea.CASES);
        signIn(delegate);
        UUID id = write();
        assertThat(documents.placeName()).isPresent();
        signIn(holder);
        delegations.end(given().id());
        signIn(delegate);
        assertThat(messages.find(id.toString())).isEmpty();
        assertThat(documents.placeName()).isEmpty();
    }

    private DelegationDetails given() {
        return Objects.requireNonNull(given);
    }

    private UUID write() {
        var wish = new NewEnquiry(
                UUID.randomUUID(),
                Topic.QUESTION,
                null,
                null,
                "Mikor jön a szerelő?",
                null,
                Formats.HUNGARIAN,
                null,
                ClientAddress.of("10.1.2." + NEXT.get() % 250));
        enquiries.send(wish);
        return wish.id();
    }

    /** @return the delegate's account */
    private UUID letIn(AccessArea area) {
        given = new TestBrowser().asks(() -> {
            signIn(holder);
            return delegations.give(
                    new NewDelegation(
                            UUID.randomUUID(),
                            customer,
                            DelegationKind.AUTHORISED_AGENT,
                            "Nagy Béla",
                            email.value(),
                            Set.of(area),
                            LocalDate.now().plusYears(1),
                            Formats.HUNGARIAN,
                            null),
                    TestUsers.PASSWORD);
        });
        return links.open(mails.tokenTo(email), "négy kék lámpa az udvaron", "2026-11");
    }

    private void signIn(UUID account) {
        SecurityContextHolder.getContext().setAuthentication(users.authentication(account));
    }
}
