package hu.miho.portal.shared;

import java.util.Optional;
import java.util.UUID;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who is signed in. The principal of every signed-in session is one. */
public interface CurrentUser {

    UUID accountId();

    /** The name to greet or log with: the account's e-mail address. */
    String userName();

    /** Whether it is a clerk who looks at a customer's pages as the customer sees them: nothing can be changed then. */
    default boolean isViewing() {
        return false;
    }

    /** Whoever makes this request, or nobody when it is a visitor without an account. */
    static Optional<CurrentUser> find() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .filter(Authentication::isAuthenticated)
                .map(Authentication::getPrincipal)
                .filter(CurrentUser.class::isInstance)
                .map(CurrentUser.class::cast);
    }

    /**
     * Whoever makes this request.
     *
     * @throws java.util.NoSuchElementException when it is a visitor: where somebody must be signed in, the role was asked before
     */
    static CurrentUser required() {
        return find().orElseThrow();
    }

    /** Whether this request is a clerk's who only looks at a customer's pages. */
    static boolean views() {
        return find().filter(CurrentUser::isViewing).isPresent();
    }

    /** True when the signed-in user holds the role now, second factor included. */
    static boolean hasRole(String role) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null
                && authentication.isAuthenticated()
                && authentication.getAuthorities().stream()
                        .anyMatch(granted -> ("ROLE_" + role).equals(granted.getAuthority()));
    }
}
