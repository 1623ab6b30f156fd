package hu.miho.portal.identity;

import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who is signed in, in which session.
 *
 * @param accountId whose pages are shown
 * @param userName who does what is done: also while a clerk views a customer's pages, the clerk
 * @param sessionId the recorded session, which can be ended from elsewhere
 * @param viewer the clerk who views these pages; null when they are the user's own
 */
record PortalUser(
        UUID accountId,
        String userName,
        UUID sessionId,
        @Nullable Viewer viewer) implements CurrentUser, Principal, Serializable {

    /**
     * A clerk who views a customer's pages, and comes back afterwards.
     *
     * @param customer the customer ID for which it was begun
     * @param roles the clerk's, that rest meanwhile
     */
    record Viewer(UUID accountId, String customer, Set<String> roles) implements Serializable {}

    PortalUser(UUID accountId, String userName, UUID sessionId) {
        this(accountId, userName, sessionId, null);
    }

    static Optional<PortalUser> current() {
        return CurrentUser.find().filter(PortalUser.class::isInstance).map(PortalUser.class::cast);
    }

    /** The same person in the same session, looking at the pages of a customer's account. */
    Authentication viewing(UUID customersAccount, String customer, Set<String> rolesToRest) {
        return new PortalUser(customersAccount, userName, sessionId, new Viewer(accountId, customer, rolesToRest))
                .withRoles(Set.of(Roles.CUSTOMER));
    }

    @Override
    public boolean isViewing() {
        return viewer != null;
    }

    @Override
    public String getName() {
        return userName;
    }

    /** The authentication that the session keeps: it is made only when every factor has been shown. */
    Authentication withRoles(Set<String> roles) {
        var authorities = roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return UsernamePasswordAuthenticationToken.authenticated(this, null, authorities);
    }
}
