package hu.miho.portal.identity;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.testing.PortalServerTest;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Who a visitor is taken for (S6): what a header says counts when a trusted proxy sent it, and never else. */
class TrustedProxiesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** Tells the test what the portal takes the request's other end for. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Mirror {

        @Bean
        Filter mirror() {
            return (request, response, chain) -> {
                ((HttpServletResponse) response).setHeader("Seen-From", request.getRemoteAddr());
                ((HttpServletResponse) response).setHeader("Seen-Secure", String.valueOf(request.isSecure()));
                ((HttpServletResponse) response).setHeader("Seen-Host", request.getServerName());
                chain.doFilter(request, response);
            };
        }
    }

    @Import(Mirror.class)
    abstract static class Server {

        @LocalServerPort
        int port;

        String seenFrom(String forwardedFor) throws Exception {
            return header(ask("X-Forwarded-For", forwardedFor), "Seen-From");
        }

        HttpResponse<String> ask(String... headers) throws Exception {
            var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/belepes"))
                    .headers(headers)
                    .build();
            return CLIENT.send(request, BodyHandlers.ofString());
        }

        static String header(HttpResponse<?> response, String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    @Nested
    @PortalServerTest
    class WithoutAProxy extends Server {

        @Test
        void aForgedHeaderChangesNothing() throws Exception {
            assertThat(seenFrom("203.0.113.9")).isEqualTo("127.0.0.1");
            var response =
                    ask("Forwarded", "for=203.0.113.9", "X-Real-IP", "203.0.113.9", "X-Forwarded-Proto", "https");
            assertThat(header(response, "Seen-From")).isEqualTo("127.0.0.1");
            assertThat(header(response, "Seen-Secure")).isEqualTo("false");
        }
    }

    @Nested
    @PortalServerTest
    @TestPropertySource(properties = "portal.trusted-proxies=10.9.9.9,::1")
    class BesideAProxy extends Server {

        @Test
        void whoeverIsNotTheProxyForgesInVain() throws Exception {
            assertThat(seenFrom("203.0.113.9")).isEqualTo("127.0.0.1");
        }
    }

    @Nested
    @PortalServerTest
    @TestPropertySource(properties = "portal.trusted-proxies=10.9.9.9, 127.0.0.1")
    class BehindAProxy extends Server {

        @Test
        void theProxyIsBelieved() throws Exception {
            assertThat(seenFrom("203.0.113.9")).isEqualTo("203.0.113.9");
            assertThat(header(ask("X-Forwarded-For", "203.0.113.9", "X-Forwarded-Proto", "https"), "Seen-Secure"))
                    .isEqualTo("true");
        }

        @Test
        void ofSeveralAddressesTheOneThatTheProxySawCounts() throws Exception {
            assertThat(seenFrom("198.51.100.1, 203.0.113.9")).isEqualTo("203.0.113.9");
            assertThat(seenFrom("127.0.0.1, 203.0.113.9, 10.9.9.9")).isEqualTo("203.0.113.9");
        }

        @Test
        void noHeaderChangesTheHost() throws Exception {
            assertThat(header(ask("X-Forwarded-Host", "evil.example"), "Seen-Host"))
                    .isEqualTo("127.0.0.1");
        }
    }
}
