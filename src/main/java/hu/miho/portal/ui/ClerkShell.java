package hu.miho.portal.ui;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLayout;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import jakarta.annotation.security.RolesAllowed;
import org.jspecify.annotations.Nullable;

/** The shell of the clerks' pages: denser, with a slate band. */
@RolesAllowed(Roles.CLERK)
public class ClerkShell extends Div implements RouterLayout {

    private final SideMenuFrame frame;

    ClerkShell(ShellParts parts) {
        frame = new SideMenuFrame(parts, Audience.STAFF, "ugyintezo", I18NProvider.translate("ui.subtitle.clerk"));
        parts.clerkSearch().ifPresent(frame::addSearch);
        var who = new Span(CurrentUser.find().map(CurrentUser::userName).orElse(""));
        who.addClassName("who");
        frame.addToBand(who);
        frame.addToBand(parts.signOutButton());
        frame.addToMenu(
                CurrentUser.hasRole(Roles.ADMIN)
                        ? parts.menu(Audience.STAFF, Audience.ADMINISTRATORS)
                        : parts.menu(Audience.STAFF));
        var signOut = parts.signOutButton();
        signOut.addClassName("drawer-only");
        frame.addToMenu(signOut);
        add(frame);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        frame.show(content);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        // the frame replaces its page when it shows the next
    }
}
