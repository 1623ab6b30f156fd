package hu.miho.portal.identity;

import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.shared.PortalCommand;
import java.util.List;
import java.util.Locale;
import org.springframework.boot.ApplicationArguments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** {@code --create-admin=EMAIL}: the first administrator, who can then invite everybody else. */
@Component
class CreateAdminCommand implements PortalCommand {

    private static final String OPTION = "create-admin";
    private final StaffSetup setup;
    private final TransactionTemplate transaction;

    CreateAdminCommand(StaffSetup setup, PlatformTransactionManager transactions) {
        this.setup = setup;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public String option() {
        return OPTION;
    }

    @Override
    public int run(ApplicationArguments arguments) {
        List<String> emails = arguments.getOptionValues(OPTION);
        if (emails == null || emails.size() != 1 || !EmailAddress.isValid(emails.getFirst())) {
            return refuse("--create-admin needs one e-mail address: --create-admin=anna@example.hu");
        }
        if (setup.hasAdministrator()) {
            return refuse("There is an administrator already; invite others on the portal.");
        }
        var staff = new NewStaffAccount(new EmailAddress(emails.getFirst()), StaffRole.ADMIN, Locale.of("hu"));
        try {
            var invitation = transaction.execute(status -> setup.inviteFirst(staff));
            System.out.println("Activation link, good for 24 hours: " + (invitation == null ? "" : invitation.link()));
            return 0;
        } catch (AccountExists taken) {
            return refuse("This e-mail address has an account already.");
        }
    }

    private static int refuse(String reason) {
        System.out.println(reason);
        return 1;
    }
}
