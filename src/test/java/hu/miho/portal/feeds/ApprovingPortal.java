package hu.miho.portal.feeds;

import hu.miho.portal.cases.CaseDesk;
import hu.miho.portal.cases.CaseForms;
import hu.miho.portal.cases.CaseService;
import hu.miho.portal.identity.AccountService;
import hu.miho.portal.identity.NewCustomerAccount;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.ChildProcess;
import hu.miho.portal.testing.DrillPortal;
import hu.miho.portal.ui.Formats;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The process that is killed: a portal in which a customer sends cases in without end, a clerk approves each, and the billing
 * system is told after every third. What was promised is said on the standard output.
 */
final class ApprovingPortal {

    static final String READY = "cases are sent in now";
    static final String APPROVED = "approved ";
    static final String CUSTOMER = "100910001";

    private static final int EXPORTED_EVERY = 3;

    private final CaseService cases;
    private final CaseForms forms;
    private final CaseDesk desk;
    private final ChangeExport export;
    private final Path outbox;
    private final UUID customer;

    private ApprovingPortal(BeanFactory portal, Path outbox) {
        cases = portal.getBean(CaseService.class);
        forms = portal.getBean(CaseForms.class);
        desk = portal.getBean(CaseDesk.class);
        export = portal.getBean(ChangeExport.class);
        this.outbox = outbox;
        customer = account(portal.getBean(AccountService.class));
    }

    /** Somebody as sessions have them. */
    private record Person(UUID accountId, String userName) implements CurrentUser {}

    /** @param arguments the folder of exports, how many cases, then the portal's settings */
    public static void main(String[] arguments) {
        ChildProcess.endWithTheStarter();
        int most = Integer.parseInt(arguments[1]);
        List<String> settings = List.of(arguments).subList(2, arguments.length);
        var portal = new ApprovingPortal(DrillPortal.start(settings.toArray(String[]::new)), Path.of(arguments[0]));
        System.out.println(READY);
        for (int number = 1; number <= most; number++) {
            System.out.println(APPROVED + portal.approved(number));
            if (number % EXPORTED_EVERY == 0) {
                portal.export.write(portal.outbox);
            }
        }
        portal.export.write(portal.outbox);
        Runtime.getRuntime().halt(0);
    }

    private static UUID account(AccountService accounts) {
        var id = new CustomerId(CUSTOMER);
        return accounts.byCustomer(id)
                .map(account -> account.id())
                .orElseGet(() -> accounts.createCustomerAccount(
                        new NewCustomerAccount(
                                new EmailAddress("ugyfel@example.hu"), id, Formats.HUNGARIAN, "drill", Instant.EPOCH),
                        "hosszú de vidám mondat"));
    }

    private UUID approved(int number) {
        as(Roles.CUSTOMER, customer);
        UUID id = cases.start("contact-data", Formats.HUNGARIAN).id();
        forms.keep(id, Map.of("phone", "+3630" + (1_000_000 + number + System.nanoTime() % 1_000_000)), 2);
        forms.send(id);
        as(Roles.CLERK, new UUID(0, 1));
        desk.take(id, desk.open(id).details().version());
        desk.approve(id, desk.open(id).details().version());
        return id;
    }

    private static void as(String role, UUID account) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                new Person(account, "drill@example.hu"), null, AuthorityUtils.createAuthorityList("ROLE_" + role)));
        SecurityContextHolder.setContext(context);
    }
}
