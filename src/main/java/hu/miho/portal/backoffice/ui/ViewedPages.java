package hu.miho.portal.backoffice.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import hu.miho.portal.backoffice.CustomerViews;
import hu.miho.portal.backoffice.CustomerViews.Seen;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Logs each page and each file that a clerk opens while viewing a customer's pages (check S16). */
@Component
class ViewedPages extends OncePerRequestFilter implements VaadinServiceInitListener {

    private static final String FILES = "/VAADIN/dynamic/resource/";

    private final CustomerViews views;

    ViewedPages(CustomerViews views) {
        this.views = views;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> init.getUI()
                        .addAfterNavigationListener(navigation -> views.looked(
                                Seen.PAGE, "/" + navigation.getLocation().getPath())));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith(FILES);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRequestURI();
        views.looked(Seen.FILE, address.substring(address.lastIndexOf('/') + 1));
        chain.doFilter(request, response);
    }
}
