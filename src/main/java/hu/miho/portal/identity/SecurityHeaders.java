package hu.miho.portal.identity;

import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AnyRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** What every response tells the browser: pages, downloads, errors and static files alike. */
final class SecurityHeaders {

    /** Vaadin's client needs inline and evaluated scripts; nothing may come from, or go to, anywhere else. */
    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
            "style-src 'self' 'unsafe-inline'",
            "img-src 'self' data:",
            "font-src 'self' data:",
            "connect-src 'self'",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    private static final Duration HTTPS_ONLY_FOR = Duration.ofDays(365);
    private static final String PERMISSIONS =
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()";

    /** What even those responses say that Spring Security does not get to write; its own writers leave it as it is. */
    static final Map<String, String> ALWAYS = Map.of(
            "Content-Security-Policy",
            CONTENT_SECURITY_POLICY,
            "Permissions-Policy",
            PERMISSIONS,
            "Referrer-Policy",
            ReferrerPolicy.SAME_ORIGIN.getPolicy(),
            "Strict-Transport-Security",
            "max-age=" + HTTPS_ONLY_FOR.toSeconds(),
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY");

    private SecurityHeaders() {}

    static void apply(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(PERMISSIONS))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                // Behind a proxy that ends TLS our own connection is plain; browsers ignore the header over plain HTTP.
                .httpStrictTransportSecurity(hsts -> hsts.requestMatcher(AnyRequestMatcher.INSTANCE)
                        .includeSubDomains(false)
                        .maxAgeInSeconds(HTTPS_ONLY_FOR.toSeconds()))
                .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
                .addHeaderWriter(new DelegatingRequestMatcherHeaderWriter(
                        new NegatedRequestMatcher(staticFiles()), new CacheControlHeadersWriter()))
                .withObjectPostProcessor(writtenAtOnce());
    }

    /** Files that are the same for everybody: these may be cached. */
    static RequestMatcher staticFiles() {
        var paths = PathPatternRequestMatcher.withDefaults();
        return new OrRequestMatcher(Stream.of(
                        "/VAADIN/build/**",
                        "/VAADIN/static/**",
                        "/aura/**",
                        "/lumo/**",
                        "/fonts/**",
                        "/pictures/**",
                        "/*.svg",
                        "/*.css",
                        "/*.png",
                        "/favicon.ico")
                .<RequestMatcher>map(paths::matcher)
                .toList());
    }

    /** Written late, as is the default, they never reach Vaadin's pages on Tomcat 11. */
    private static ObjectPostProcessor<HeaderWriterFilter> writtenAtOnce() {
        return new ObjectPostProcessor<>() {
            @Override
            public <O extends HeaderWriterFilter> O postProcess(O filter) {
                filter.setShouldWriteHeadersEagerly(true);
                return filter;
            }
        };
    }
}
