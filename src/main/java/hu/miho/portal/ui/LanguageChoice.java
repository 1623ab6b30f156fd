package hu.miho.portal.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The language of the pages: the account's, else the visitor's cookie, else Hungarian. The browser's own preference
 * does not count, for the company speaks Hungarian first.
 */
@Component
public class LanguageChoice {

    private static final String COOKIE = "nyelv";
    private static final Duration KEPT_FOR = Duration.ofDays(365);

    private final ObjectProvider<AccountLanguage> accountLanguage;
    private final boolean secureCookies;

    LanguageChoice(
            ObjectProvider<AccountLanguage> accountLanguage,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secureCookies) {
        this.accountLanguage = accountLanguage;
        this.secureCookies = secureCookies;
    }

    /** The language for whoever makes this request. */
    public Locale of(@Nullable VaadinRequest request) {
        return accountLanguage.stream()
                .findFirst()
                .flatMap(AccountLanguage::current)
                .or(() -> cookie(request))
                .filter(Formats.ENGLISH::equals)
                .orElse(Formats.HUNGARIAN);
    }

    /** Remembers the choice in the account and in a cookie; pages that are open show it when they are loaded again. */
    public void choose(Locale language) {
        accountLanguage.ifAvailable(account -> account.remember(language));
        var response = VaadinResponse.getCurrent();
        if (response != null) {
            response.addCookie(cookieFor(language));
        }
    }

    private Cookie cookieFor(Locale language) {
        var cookie = new Cookie(COOKIE, language.getLanguage());
        cookie.setPath("/");
        cookie.setMaxAge((int) KEPT_FOR.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setAttribute("SameSite", "Lax");
        var request = VaadinRequest.getCurrent();
        cookie.setSecure(secureCookies || (request != null && request.isSecure()));
        return cookie;
    }

    private static Optional<Locale> cookie(@Nullable VaadinRequest request) {
        if (request == null || request.getCookies() == null) {
            return Optional.empty();
        }
        return Arrays.stream(request.getCookies())
                .filter(cookie -> COOKIE.equals(cookie.getName()))
                .map(cookie -> Locale.of(cookie.getValue()))
                .findFirst();
    }
}
