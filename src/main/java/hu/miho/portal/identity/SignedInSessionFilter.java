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

/**
 * Asks before every request of a signed-in browser whether its session has been ended meanwhile. A page whose session is
 * gone and that still listens for what the server pushes is told so here: Vaadin's push would make a session for it, whose
 * cookie could take the place of the one that the next page has just been given.
 */
class SignedInSessionFilter extends OncePerRequestFilter {

    private static final String HEARTBEAT = "heartbeat";
    private static final String PUSH = "push";

    /** As Vaadin's push says it: the length of the message, and the message. */
    private static final String EXPIRED = "45|{\"meta\":{\"async\":true,\"sessionExpired\":true}}";

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
        if (listens(request) && request.getSession(false) == null) {
            response.setContentType("application/json;charset=UTF-8");
            response.getWriter().write(EXPIRED);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** By plain requests, as a page does that has lost its WebSocket. */
    private static boolean listens(HttpServletRequest request) {
        return PUSH.equals(request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER))
                && !"websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
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
