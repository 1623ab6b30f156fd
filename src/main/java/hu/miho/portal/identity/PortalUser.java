package hu.miho.portal.identity;

import hu.miho.portal.shared.CurrentUser;
import java.io.Serializable;
import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * Who is signed in, in which session.
 *
 * @param sessionId the recorded session, which can be ended from elsewhere
 */
record PortalUser(UUID accountId, String userName, UUID sessionId) implements CurrentUser, Principal, Serializable {

    static Optional<PortalUser> current() {
        return CurrentUser.find().filter(PortalUser.class::isInstance).map(PortalUser.class::cast);
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
