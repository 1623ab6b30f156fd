package hu.miho.portal.identity;

import hu.miho.portal.ui.ClientAddress;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Keeps visitors who have not signed in from filling the server's memory with sessions: so many of one network, so many in
 * all, and none longer than its page is open. When there are too many, the one that has been silent longest goes; a browser
 * that has come back is spared while there are some that never did.
 */
@Component
@Order(VisitorSessions.BEFORE_SECURITY)
class VisitorSessions extends OncePerRequestFilter {

    static final int BEFORE_SECURITY = -200;

    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();
    private final VisitorProperties properties;
    private final Clock clock;

    VisitorSessions(VisitorProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /** A session that nobody has signed in to. */
    private static final class Visitor {

        private final HttpSession session;
        private final String network;
        private volatile boolean cameBack;
        private volatile Instant lastSeenAt;

        private Visitor(HttpSession session, String network, Instant now) {
            this.session = session;
            this.network = network;
            this.lastSeenAt = now;
        }
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession before = request.getSession(false);
        if (before != null) {
            see(before.getId());
        }
        try {
            chain.doFilter(request, response);
        } finally {
            HttpSession after = request.getSession(false);
            if (after != null && (before == null || !visitors.containsKey(after.getId()))) {
                add(after, ClientAddress.of(request.getRemoteAddr()).network());
            }
        }
    }

    /** The page of an error can make a session, too. */
    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }

    /** Ends what has been silent too long: a page sends a sign of life every five minutes. */
    @Scheduled(fixedDelay = 30, initialDelay = 30, timeUnit = TimeUnit.SECONDS)
    void sweep() {
        visitors.forEach((id, visitor) -> {
            if (isSignedIn(visitor.session)) {
                visitors.remove(id);
            } else if (isSilent(visitor)) {
                end(id);
            }
        });
    }

    int count() {
        return visitors.size();
    }

    private void see(String id) {
        Visitor visitor = visitors.get(id);
        if (visitor != null) {
            visitor.lastSeenAt = clock.instant();
            visitor.cameBack = true;
        }
    }

    private void add(HttpSession session, String network) {
        if (isSignedIn(session)) {
            return;
        }
        visitors.put(session.getId(), new Visitor(session, network, clock.instant()));
        List<Map.Entry<String, Visitor>> neighbours = new ArrayList<>();
        visitors.entrySet().stream()
                .filter(visitor -> visitor.getValue().network.equals(network))
                .forEach(neighbours::add);
        endOldest(neighbours, properties.perNetwork());
        if (visitors.size() > properties.inAll()) {
            endOldest(new ArrayList<>(visitors.entrySet()), properties.inAll());
        }
    }

    private void endOldest(List<Map.Entry<String, Visitor>> candidates, int most) {
        candidates.stream()
                .sorted(Comparator.comparing((Map.Entry<String, Visitor> visitor) -> visitor.getValue().cameBack)
                        .thenComparing(visitor -> visitor.getValue().lastSeenAt))
                .limit(Math.max(0, candidates.size() - most))
                .map(Map.Entry::getKey)
                .toList()
                .forEach(this::end);
    }

    private boolean isSilent(Visitor visitor) {
        var patience = visitor.cameBack ? properties.silent() : properties.unanswered();
        return visitor.lastSeenAt.plus(patience).isBefore(clock.instant());
    }

    private void end(String id) {
        Visitor visitor = visitors.remove(id);
        if (visitor != null && !isSignedIn(visitor.session)) {
            try {
                visitor.session.invalidate();
            } catch (IllegalStateException alreadyGone) {
                // nothing left to end
            }
        }
    }

    private static boolean isSignedIn(HttpSession session) {
        try {
            return session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
        } catch (IllegalStateException gone) {
            return false;
        }
    }
}
