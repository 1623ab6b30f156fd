package hu.miho.portal.identity;

import com.vaadin.flow.shared.ApplicationConstants;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses bodies that no page of ours sends, for Vaadin reads the events of a page into memory however many there are. By the
 * length that is announced, unread; without one, after as much as is allowed. Files for a page's field pass: whoever takes
 * them cuts them off.
 */
@Component
@Order(VisitorSessions.BEFORE_SECURITY - 1)
class BodyLimit extends OncePerRequestFilter {

    private static final String FILES = "/VAADIN/dynamic/resource/";

    private final RequestProperties properties;

    BodyLimit(RequestProperties properties) {
        this.properties = properties;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        int most = Math.toIntExact(properties.maxBody().toBytes());
        if (isFile(request)) {
            chain.doFilter(request, response);
        } else if (request.getContentLengthLong() > most) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else if (request.getHeader(HttpHeaders.TRANSFER_ENCODING) == null) {
            chain.doFilter(request, response);
        } else {
            admitInPieces(request, response, chain, most);
        }
    }

    /** Forms in pieces are sent by no browser, and would be read by the server behind our back. */
    private static void admitInPieces(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, int most)
            throws ServletException, IOException {
        if (isForm(request.getContentType())) {
            response.sendError(HttpServletResponse.SC_LENGTH_REQUIRED);
            return;
        }
        byte[] body = request.getInputStream().readNBytes(most + 1);
        if (body.length > most) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(new ReadBody(request, body), response);
    }

    /** The same address takes events too, when it is asked to. */
    private static boolean isFile(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + FILES)
                && !isForm(request.getContentType())
                && request.getParameter(ApplicationConstants.REQUEST_TYPE_PARAMETER) == null;
    }

    /** Its parameters are in the body. */
    private static boolean isForm(@Nullable String contentType) {
        String type = contentType == null ? "" : contentType.strip().toLowerCase(Locale.ROOT);
        return type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE) || type.startsWith("multipart/");
    }
}
