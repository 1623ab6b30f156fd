package hu.miho.portal.identity;

import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import hu.miho.portal.ui.ClientAddress;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/** The browser that makes this request: its address, its session, and the cookie by which we know it again. */
final class Browser {

    static final String DEVICE_COOKIE = "eszkoz";
    private static final String PENDING = Browser.class.getName() + ".pending";
    private static final String NEW_DEVICE = Browser.class.getName() + ".device";
    private static final Duration DEVICE_KEPT = Duration.ofDays(365);

    private final VaadinServletRequest page;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    Browser(VaadinServletRequest page, HttpServletResponse response) {
        this.page = page;
        this.request = page.getHttpServletRequest();
        this.response = response;
    }

    /** @throws IllegalStateException outside a request of a page */
    static Browser current() {
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        VaadinServletResponse response = VaadinServletResponse.getCurrent();
        if (request == null || response == null) {
            throw new IllegalStateException("nobody can sign in without a request");
        }
        return new Browser(request, response.getHttpServletResponse());
    }

    String ip() {
        return ClientAddress.of(request.getRemoteAddr()).ip();
    }

    String network() {
        return ClientAddress.of(request.getRemoteAddr()).network();
    }

    String deviceName() {
        return DeviceName.of(request.getHeader("User-Agent"));
    }

    /** The hash of the device cookie; one is made up when the browser has none, and sent once somebody signs in. */
    String deviceHash() {
        return Tokens.hash(deviceCookie().orElseGet(this::newDevice));
    }

    /**
     * Sends the device cookie, so that this browser is known the next time.
     *
     * @param secureOnly whether the portal is reached by HTTPS, which our own connection behind a proxy does not show
     */
    void rememberDevice(boolean secureOnly) {
        var cookie = new Cookie(DEVICE_COOKIE, deviceCookie().orElseGet(this::newDevice));
        cookie.setPath("/");
        cookie.setMaxAge((int) DEVICE_KEPT.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(secureOnly || request.isSecure());
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
    }

    /** The password was right, the second factor is still to come: nobody is signed in yet, in a new session. */
    void awaitSecondFactor(PendingSignIn pending) {
        VaadinService.reinitializeSession(page);
        session().setAttribute(PENDING, pending);
    }

    Optional<PendingSignIn> pending() {
        return Optional.ofNullable((PendingSignIn) session().getAttribute(PENDING));
    }

    void forgetPending() {
        session().removeAttribute(PENDING);
    }

    /** The session stays the same signed-in person's, who sees other pages from here on. */
    void showsPagesOf(Authentication user) {
        keep(user);
    }

    /** From here on the session is the user's, under a new id that nobody else could have planted. */
    HttpSession becomes(Authentication user) {
        forgetPending();
        VaadinService.reinitializeSession(page);
        keep(user);
        return session();
    }

    private void keep(Authentication user) {
        var context = new SecurityContextImpl(user);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    HttpSession session() {
        return request.getSession();
    }

    private Optional<String> deviceCookie() {
        Cookie @Nullable [] cookies = request.getCookies();
        return (cookies == null ? Stream.<Cookie>empty() : Arrays.stream(cookies))
                .filter(cookie -> DEVICE_COOKIE.equals(cookie.getName()))
                .map(Cookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    private String newDevice() {
        HttpSession session = session();
        String made = (String) session.getAttribute(NEW_DEVICE);
        if (made == null) {
            made = Tokens.newToken();
            session.setAttribute(NEW_DEVICE, made);
        }
        return made;
    }
}
