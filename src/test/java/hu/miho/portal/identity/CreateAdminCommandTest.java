package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** {@code --create-admin=EMAIL}: the way in for the first administrator, and for nobody after; on both databases. */
class CreateAdminCommandTest {

    private static final Pattern TOKEN = Pattern.compile("/munkatars-aktivalas\\?token=([\\w-]{43})");
    private static final String PASSWORD = "kilenc vörös kavics 7";

    @ExtendWith(OutputCaptureExtension.class)
    abstract static class Command {

        @Autowired
        CreateAdminCommand command;

        @Autowired
        PasswordLinks passwords;

        @Autowired
        AccountService accounts;

        @Autowired
        TestUsers users;

        @Autowired
        TestMails mails;

        @Autowired
        JdbcClient jdbc;

        private final EmailAddress email = new EmailAddress("admin-" + UUID.randomUUID() + "@example.hu");

        /** Another test's administrators are none here. */
        @BeforeEach
        void noAdministratorYet() {
            jdbc.sql("update portal_account set staff_role = 'CLERK' where staff_role = 'ADMIN'")
                    .update();
        }

        @Test
        void theLinkIsMailedAndPrintedAndLetsThePasswordBeChosen(CapturedOutput output) {
            assertThat(run(email.value())).isZero();
            String printed = printedToken(output);
            assertThat(mails.tokenTo(email)).isEqualTo(printed);
            assertThat(passwords.ownerOf(LinkPurpose.STAFF_ACTIVATION, printed)).contains(email.value());
            assertThat(choose(printed)).isEqualTo(SignIn.Outcome.SECOND_FACTOR_SETUP);
            assertThat(accounts.byEmail(email).orElseThrow().roles())
                    .containsExactlyInAnyOrder(Roles.CLERK, Roles.LEAD_CLERK, Roles.ADMIN);
        }

        @Test
        void askedAgainBeforeThePasswordIsChosenItSendsANewLink(CapturedOutput output) {
            run(email.value());
            String first = printedToken(output);
            assertThat(run(email.value())).isZero();
            String second = printedToken(output);
            assertThat(second).isNotEqualTo(first);
            assertThat(passwords.ownerOf(LinkPurpose.STAFF_ACTIVATION, first)).isEmpty();
            assertThat(passwords.ownerOf(LinkPurpose.STAFF_ACTIVATION, second)).contains(email.value());
        }

        @Test
        void aMistypedAddressCanBePutRightAndItsLinkIsTakenBack(CapturedOutput output) {
            run("mistyped-" + email.value());
            String mistyped = printedToken(output);
            assertThat(run(email.value())).isZero();
            assertThat(passwords.ownerOf(LinkPurpose.STAFF_ACTIVATION, mistyped))
                    .isEmpty();
            assertThat(passwords.ownerOf(LinkPurpose.STAFF_ACTIVATION, printedToken(output)))
                    .contains(email.value());
        }

        @Test
        void onceThereIsAnAdministratorItRefuses(CapturedOutput output) {
            run(email.value());
            choose(printedToken(output));
            assertThat(run(email.value())).isOne();
            assertThat(run("another-" + email.value())).isOne();
            assertThat(output.getOut()).contains("There is an administrator already");
            assertThat(accounts.byEmail(new EmailAddress("another-" + email.value())))
                    .isEmpty();
        }

        @Test
        void anAddressThatHasAnAccountIsRefused(CapturedOutput output) {
            UUID customer = users.newCustomer(List.of(newId()));
            EmailAddress taken = accounts.byId(customer).orElseThrow().email();
            assertThat(run(taken.value())).isOne();
            assertThat(output.getOut()).contains("This e-mail address has an account already");
            assertThat(accounts.byEmail(taken).orElseThrow().roles()).containsExactly(Roles.CUSTOMER);
            assertThat(mails.to(taken)).isEmpty();
        }

        @Test
        void anythingButOneAddressIsRefused(CapturedOutput output) {
            assertThat(run("")).isOne();
            assertThat(run("nem cím")).isOne();
            assertThat(command.run(new DefaultApplicationArguments("--create-admin")))
                    .isOne();
            assertThat(command.run(new DefaultApplicationArguments(
                            "--create-admin=a@example.hu", "--create-admin=b@example.hu")))
                    .isOne();
            assertThat(output.getOut()).doesNotContain("token=");
        }

        private int run(String address) {
            return command.run(new DefaultApplicationArguments("--create-admin=" + address));
        }

        private SignIn.Outcome choose(String token) {
            return new TestBrowser().asks(() -> passwords.choose(LinkPurpose.STAFF_ACTIVATION, token, PASSWORD));
        }

        private static String printedToken(CapturedOutput output) {
            return TOKEN.matcher(output.getOut())
                    .results()
                    .reduce((earlier, later) -> later)
                    .orElseThrow()
                    .group(1);
        }

        private static String newId() {
            return String.valueOf(
                    java.util.concurrent.ThreadLocalRandom.current().nextInt(200_000_000, 1_000_000_000));
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Command {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Command {}
}
