package hu.miho.portal.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses what another site's page sends: WebSockets, to which the browser's same-origin policy does not apply, and any
 * request that changes something.
 */
class ForeignOriginFilter extends OncePerRequestFilter {

    private final String ownAuthority;

    ForeignOriginFilter(String baseUrl) {
        ownAuthority = authority(baseUrl);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String origin = request.getHeader("Origin");
        if (isRisky(request) && origin != null && !isOwn(origin, request.getHeader("Host"))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean isRisky(HttpServletRequest request) {
        return !"GET".equals(request.getMethod()) || request.getHeader("Upgrade") != null;
    }

    private boolean isOwn(String origin, @Nullable String host) {
        String authority = authority(origin);
        return !authority.isEmpty()
                && (authority.equals(ownAuthority)
                        || (host != null && authority.equals(host.toLowerCase(Locale.ROOT))));
    }

    private static String authority(String address) {
        try {
            String authority = URI.create(address).getAuthority();
            return authority == null ? "" : authority.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException malformed) {
            return "";
        }
    }
}
