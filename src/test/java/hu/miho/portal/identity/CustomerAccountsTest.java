package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Clerks lock and unlock customers' accounts, and sign them out; nobody else does. */
@PortalTest
@Transactional
@SignedInAs(role = Roles.CLERK)
class CustomerAccountsTest {

    private static final CustomerId CUSTOMER = new CustomerId("851000021");

    @Autowired
    CustomerAccounts accounts;

    @Autowired
    PortalSessions sessions;

    @Autowired
    PortalAccountRepository repository;

    @Autowired
    TestUsers users;

    @BeforeEach
    void anAccountThatIsSignedIn() {
        users.customer(List.of(CUSTOMER.value()));
        UUID id = repository.findByCustomer(CUSTOMER.value()).orElseThrow().id();
        sessions.open(id, "Firefox, Windows", "192.0.2.0/24");
    }

    @Test
    void theAccountIsShownWithItsLastSignIns() {
        assertThat(account().active()).isTrue();
        assertThat(account().openSessions()).isPositive();
        assertThat(account().lastSignIns())
                .extracting(CustomerAccount.SignedIn::device)
                .contains("Firefox, Windows");
        assertThat(accounts.of(new CustomerId("851000029"))).isEmpty();
    }

    @Test
    void lockedItIsSignedOutAndItCanBeUnlocked() {
        accounts.lock(CUSTOMER, "idegen használja");
        assertThat(account().active()).isFalse();
        assertThat(account().openSessions()).isZero();
        accounts.unlock(CUSTOMER);
        assertThat(account().active()).isTrue();
    }

    @Test
    void signedOutEverywhereItStaysOpenForAnotherSignIn() {
        accounts.endSessions(CUSTOMER);
        assertThat(account().openSessions()).isZero();
        assertThat(account().active()).isTrue();
    }

    @Test
    void withoutAReasonOrAnAccountNothingIsLocked() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> accounts.lock(CUSTOMER, " "));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> accounts.lock(new CustomerId("851000029"), "x"));
        assertThat(account().active()).isTrue();
    }

    @Test
    void anotherAddressCountsWhenItIsConfirmedThereAndTheOldOneIsTold(
            @Autowired EmailChanges changes, @Autowired TestMails mails) {
        EmailAddress old = account().email();
        var other = new EmailAddress("masik-" + UUID.randomUUID() + "@example.com");
        accounts.changeEmail(CUSTOMER, other, "személyi igazolvány");
        assertThat(account().email()).isEqualTo(old);
        changes.confirm(mails.tokenTo(other));
        assertThat(account().email()).isEqualTo(other);
        assertThat(account().openSessions()).isZero();
        assertThat(mails.to(old).getFirst().text()).contains(other.value());
    }

    @Test
    void anAddressWithAnAccountOrWithoutIdentificationIsRefused() {
        EmailAddress taken = users.newStaff(StaffRole.CLERK);
        assertThatExceptionOfType(AccountExists.class)
                .isThrownBy(() -> accounts.changeEmail(CUSTOMER, taken, "személyi igazolvány"));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> accounts.changeEmail(CUSTOMER, new EmailAddress("uj@example.com"), " "));
    }

    @Test
    @SignedInAs(customers = "851000022")
    void customersDoNoneOfIt() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.of(CUSTOMER));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.lock(CUSTOMER, "x"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.unlock(CUSTOMER));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> accounts.endSessions(CUSTOMER));
    }

    @Test
    @SignedInAs(customers = "851000022")
    void customersChangeNobodysAddressSo() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> accounts.changeEmail(CUSTOMER, new EmailAddress("uj@example.com"), "x"));
    }

    private CustomerAccount account() {
        return accounts.of(CUSTOMER).orElseThrow();
    }
}
