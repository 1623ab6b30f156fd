package hu.miho.portal.identity;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Records the end of a signed-in session that the servlet container has let go, for example when its time was over. */
@Component
class SessionEnding implements HttpSessionListener {

    private static final Logger LOG = LoggerFactory.getLogger(SessionEnding.class);

    private final OpenSessions openSessions;

    SessionEnding(OpenSessions openSessions) {
        this.openSessions = openSessions;
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        Object context =
                event.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        if (context instanceof SecurityContext security
                && security.getAuthentication() != null
                && security.getAuthentication().getPrincipal() instanceof PortalUser user) {
            try {
                openSessions.remove(user.sessionId());
            } catch (RuntimeException e) {
                LOG.debug("The end of a session was not recorded; its time will end it", e);
            }
        }
    }
}
