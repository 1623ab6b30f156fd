package hu.miho.portal.identity;

import com.vaadin.flow.internal.CurrentInstance;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.Cookie;
import java.lang.ref.Reference;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** A browser in front of the services: keeps its session and its cookies from one request to the next. */
public final class TestBrowser {

    private final String ip;
    private final Map<String, Cookie> cookies = new HashMap<>();
    private MockHttpSession session = new MockHttpSession();

    /** Somewhere nobody has tried from yet. */
    public TestBrowser() {
        var random = ThreadLocalRandom.current();
        ip = "10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(1, 255));
    }

    /** Does something in a request of this browser, as whoever is signed in to it. */
    public <T> T asks(Supplier<T> work) {
        var request = new MockHttpServletRequest();
        request.setRemoteAddr(ip);
        request.setSession(session);
        request.setCookies(cookies.values().toArray(Cookie[]::new));
        var response = new MockHttpServletResponse();
        var page = new VaadinServletRequest(request, null);
        var answer = new VaadinServletResponse(response, null);
        CurrentInstance.set(VaadinRequest.class, page);
        CurrentInstance.set(VaadinResponse.class, answer);
        signedIn(session);
        try {
            return work.get();
        } finally {
            session = (MockHttpSession) request.getSession();
            for (Cookie cookie : response.getCookies()) {
                cookies.put(cookie.getName(), cookie);
            }
            CurrentInstance.clearAll();
            SecurityContextHolder.clearContext();
            Reference.reachabilityFence(page); // current instances are held weakly
            Reference.reachabilityFence(answer);
        }
    }

    public void does(Runnable work) {
        asks(() -> {
            work.run();
            return true;
        });
    }

    /** The recorded session of whoever is signed in. */
    UUID recordedSession() {
        return asks(() -> PortalUser.current().orElseThrow().sessionId());
    }

    MockHttpSession session() {
        return session;
    }

    private static void signedIn(MockHttpSession session) {
        Object kept = session.isInvalid()
                ? null
                : session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        if (kept instanceof SecurityContext context) {
            SecurityContextHolder.setContext(context);
        } else {
            SecurityContextHolder.clearContext();
        }
    }
}
