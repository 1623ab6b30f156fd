package hu.miho.portal.identity;

import java.util.Set;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** What is neither a page nor a file may be asked for, so that "not found" can be answered; it can never be posted to. */
final class ReadOnly {

    private static final Set<String> METHODS = Set.of("GET", "HEAD");

    private ReadOnly() {}

    static AuthorizationManager<RequestAuthorizationContext> access() {
        return (user, context) ->
                new AuthorizationDecision(METHODS.contains(context.getRequest().getMethod()));
    }
}
