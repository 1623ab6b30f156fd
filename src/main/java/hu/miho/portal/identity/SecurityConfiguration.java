package hu.miho.portal.identity;

import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.ProviderNotFoundException;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.HeaderWriterFilter;

/**
 * Who gets in. Views say themselves whom they are for, and Vaadin asks them at every navigation; here stand the rules for
 * everything else: nothing is posted except to the pages, the actuator shows its health alone, and a path that is no page
 * gets the page that says so. There is no form login: {@link SignIn} is the only way in, so that nothing passes by its
 * limits and by the second factor.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class SecurityConfiguration {

    static final String SIGN_IN_PATH = "/belepes";

    @Bean
    SecurityFilterChain securityFilterChain(
            HttpSecurity http, OpenSessions openSessions, @Value("${portal.base-url}") String baseUrl) {
        http.authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health/**", "/error")
                .permitAll()
                .requestMatchers("/actuator/**")
                .denyAll());
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                vaadin -> vaadin.enableLogoutConfiguration(false).anyRequest(any -> any.access(ReadOnly.access())));
        http.logout(logout -> logout.disable());
        http.exceptionHandling(refused -> refused.authenticationEntryPoint(signInPage()));
        http.headers(SecurityHeaders::apply);
        http.addFilterBefore(new ForeignOriginFilter(baseUrl), SecurityContextHolderFilter.class);
        http.addFilterAfter(new SignedInSessionFilter(openSessions), HeaderWriterFilter.class);
        return http.build();
    }

    /** By its path alone: an address made of the request's Host header could lead elsewhere. */
    private static LoginUrlAuthenticationEntryPoint signInPage() {
        var entryPoint = new LoginUrlAuthenticationEntryPoint(SIGN_IN_PATH);
        entryPoint.setFavorRelativeUris(true);
        return entryPoint;
    }

    /** Keeps Spring Boot from inventing a user of its own: nobody is authenticated by filters. */
    @Bean
    AuthenticationManager authenticationManager() {
        return authentication -> {
            throw new ProviderNotFoundException("sign-in is SignIn's alone");
        };
    }
}
