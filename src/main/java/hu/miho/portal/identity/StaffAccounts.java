package hu.miho.portal.identity;

import hu.miho.portal.audit.AuditLog;
import hu.miho.portal.shared.CurrentUser;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of staff, kept by administrators. */
@Service
public class StaffAccounts {

    private final PortalAccountRepository accounts;
    private final StaffSetup setup;
    private final SecondFactors secondFactors;
    private final PortalSessions sessions;
    private final AuditLog audit;

    StaffAccounts(
            PortalAccountRepository accounts,
            StaffSetup setup,
            SecondFactors secondFactors,
            PortalSessions sessions,
            AuditLog audit) {
        this.accounts = accounts;
        this.setup = setup;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.audit = audit;
    }

    /** Everybody, disabled ones too, by address. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional(readOnly = true)
    public List<StaffMember> members() {
        UUID reader = CurrentUser.required().accountId();
        return accounts.findByStaffRoleIsNotNullOrderByEmail().stream()
                .map(account -> account.toStaffMember(secondFactors.isSetUp(account.id()), reader))
                .toList();
    }

    /** The user names of those who can sign in, for handing work over. */
    @PreAuthorize("hasRole('CLERK')")
    @Transactional(readOnly = true)
    public List<String> colleagues() {
        return accounts.findByStaffRoleIsNotNullOrderByEmail().stream()
                .map(PortalAccount::details)
                .filter(AccountDetails::active)
                .map(account -> account.email().value())
                .toList();
    }

    /**
     * Opens an account and mails its owner a link to choose a password.
     *
     * @throws AccountExists when the e-mail address has an account
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public UUID invite(NewStaffAccount staff) {
        UUID id = setup.invite(staff).accountId();
        audit.record(
                "staff.invited", "account " + id, Map.of("role", staff.role().name()));
        return id;
    }

    /**
     * Mails the link again, for the first one may have expired.
     *
     * @throws IllegalArgumentException when they have chosen a password already
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void inviteAgain(UUID accountId) {
        PortalAccount invited = staff(accountId);
        if (invited.hasPassword()) {
            throw new IllegalArgumentException("activated already");
        }
        setup.inviteAgain(invited);
        audit.record("staff.invited-again", "account " + accountId, Map.of());
    }

    /**
     * What they may do from their next sign-in on; their sessions end.
     *
     * @throws LastAdministrator when nobody would be left who could let others in
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void changeRole(UUID accountId, StaffRole role) {
        if (role != StaffRole.ADMIN) {
            requireAnotherAdministrator(accountId);
        }
        staff(accountId).changeRole(role);
        sessions.endAllOf(accountId, null);
        audit.record("staff.role-changed", "account " + accountId, Map.of("role", role.name()));
    }

    /**
     * Ends its sessions; it cannot be signed in to until it is enabled again.
     *
     * @throws LastAdministrator when nobody would be left who could let others in
     */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void disable(UUID accountId) {
        requireAnotherAdministrator(accountId);
        staff(accountId).disable();
        sessions.endAllOf(accountId, null);
        audit.record("staff.disabled", "account " + accountId, Map.of());
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void enable(UUID accountId) {
        staff(accountId).enable();
        audit.record("staff.enabled", "account " + accountId, Map.of());
    }

    /** For whoever lost the authenticator app and the recovery codes: it is set up again at the next sign-in. */
    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public void resetSecondFactor(UUID accountId) {
        staff(accountId);
        secondFactors.forget(accountId);
        sessions.endAllOf(accountId, null);
        audit.record("staff.second-factor-reset", "account " + accountId, Map.of());
    }

    /** Of two who take each other's rights away at once, the second one waits here, and is refused. */
    private void requireAnotherAdministrator(UUID leaving) {
        List<PortalAccount> working = accounts.lockStaff(StaffRole.ADMIN).stream()
                .filter(PortalAccount::isWorkingAdministrator)
                .toList();
        if (working.size() == 1 && working.getFirst().id().equals(leaving)) {
            throw new LastAdministrator();
        }
    }

    private PortalAccount staff(UUID accountId) {
        return accounts.findById(accountId)
                .filter(PortalAccount::isStaff)
                .orElseThrow(() -> new IllegalArgumentException("no such member of staff"));
    }
}
