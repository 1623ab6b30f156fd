package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.NavigationAccessControl;
import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import java.net.URI;
import java.util.Optional;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Where one arrives after signing in: the page that was asked for, else the role's first page. */
@Component
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class Landing {

    /** What Spring Security's request cache adds to an address that it keeps. */
    private static final String MARK_OF_THE_CACHE = "(^|&)continue$";

    private final VaadinDefaultRequestCache requests;

    Landing(VaadinDefaultRequestCache requests) {
        this.requests = requests;
    }

    /** The role's first page, without the leading slash. */
    String home() {
        return CurrentUser.hasRole(Roles.CLERK) ? "ugyintezo" : "attekintes";
    }

    /** Loads the page anew, so that shell and menu are those of the signed-in user. */
    void go() {
        String target = asked().filter(this::suits).orElse("/" + home());
        UI.getCurrent().getPage().setLocation(target);
    }

    private Optional<String> asked() {
        Optional<String> byAddress = savedRequest();
        Object byLink =
                VaadinSession.getCurrent().getSession().getAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        VaadinSession.getCurrent().getSession().removeAttribute(NavigationAccessControl.SESSION_STORED_REDIRECT);
        return byAddress.or(() -> Optional.ofNullable(byLink).map(path -> "/" + path));
    }

    private Optional<String> savedRequest() {
        var request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        var response = VaadinServletResponse.getCurrent().getHttpServletResponse();
        SavedRequest saved = requests.getRequest(request, response);
        if (saved == null) {
            return Optional.empty();
        }
        requests.removeRequest(request, response);
        URI address = URI.create(saved.getRedirectUrl());
        String query = Optional.ofNullable(address.getRawQuery()).orElse("").replaceFirst(MARK_OF_THE_CACHE, "");
        return Optional.of(address.getRawPath() + (query.isEmpty() ? "" : "?" + query));
    }

    /** Only a page of this site, and of the user's own side of it. */
    private boolean suits(String path) {
        boolean ofStaff = path.startsWith("/ugyintezo");
        return path.matches("/[a-z].*") && !path.startsWith("/belepes") && ofStaff == CurrentUser.hasRole(Roles.CLERK);
    }
}
