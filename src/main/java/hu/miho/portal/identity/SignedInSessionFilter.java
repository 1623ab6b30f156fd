package hu.miho.portal.identity;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Asks before every request of a signed-in browser whether its session has been ended meanwhile. */
class SignedInSessionFilter extends OncePerRequestFilter {

    private static final String HEARTBEAT = "heartbeat";
    private static final String PUSH = "push";

    private final OpenSessions openSessions;

    SignedInSessionFilter(OpenSessions openSessions) {
        this.openSessions = openSessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<PortalUser> user = PortalUser.current();
        if (user.isPresent() && !openSessions.admits(user.get().sessionId(), activityOf(request))) {
            SecurityContextHolder.clearContext();
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
        }
        chain.doFilter(request, response);
    }

    /** What a request says of the person at the browser. */
    private static OpenSessions.Activity activityOf(HttpServletRequest request) {
        String type = request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER);
        if (type == null) {
            return asksForPage(request.getHeader("Accept"))
                    ? OpenSessions.Activity.NAVIGATION
                    : OpenSessions.Activity.NONE;
        }
        return type.equals(HEARTBEAT) || type.equals(PUSH) ? OpenSessions.Activity.NONE : OpenSessions.Activity.ON_PAGE;
    }

    private static boolean asksForPage(@Nullable String accept) {
        return accept != null && accept.contains("text/html");
    }
}
