package hu.miho.portal.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;

/**
 * Gives the security headers to what is refused before Spring Security writes them: malformed requests, addresses that its
 * firewall does not let in, foreign origins. No error is stored.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class OuterHeaders {

    private static final String NO_STORE = "no-store";

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> headersOnEveryResponse() {
        return factory -> factory.addEngineValves(new HeaderValve());
    }

    @Bean
    FilterRegistrationBean<Filter> errorsAreNotStored() {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            ((HttpServletResponse) response).setHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
            chain.doFilter(request, response);
        });
        registration.setDispatcherTypes(DispatcherType.ERROR);
        return registration;
    }

    private static final class HeaderValve extends ValveBase {

        private HeaderValve() {
            super(true);
        }

        /** Written before, for an answer may be on its way when this returns, and after, for an error may have reset it. */
        @Override
        public void invoke(Request request, Response response) throws IOException, ServletException {
            write(response);
            getNext().invoke(request, response);
            if (!response.isCommitted() && !request.isAsync()) {
                write(response);
            }
        }

        private static void write(Response response) {
            SecurityHeaders.ALWAYS.forEach(response::setHeader);
            if (response.getStatus() >= HttpServletResponse.SC_BAD_REQUEST) {
                response.setHeader(HttpHeaders.CACHE_CONTROL, NO_STORE);
            }
        }
    }
}
