package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import org.jspecify.annotations.Nullable;

/** The shell of customers' and public pages: with the side menu for a signed-in customer, with a plain band for visitors. */
@AnonymousAllowed
public class PortalShell extends Div implements RouterLayout {

    private final Frame frame;

    PortalShell(ShellParts parts) {
        frame = CurrentUser.hasRole(Roles.CUSTOMER) ? customerFrame(parts) : new VisitorFrame(parts);
        add(frame.component());
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        frame.show(content);
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        // the frame replaces its page when it shows the next
    }

    private static Frame customerFrame(ShellParts parts) {
        var frame = new SideMenuFrame(parts, Audience.CUSTOMER, "attekintes", I18NProvider.translate("ui.subtitle"));
        parts.placeSwitch().ifPresent(frame::addToBand);
        frame.addToBand(parts.signOutButton());
        parts.placeSwitch().map(PortalShell::onPhone).ifPresent(frame::addToMenu);
        frame.addToMenu(parts.menu(Audience.CUSTOMER));
        frame.addToMenu(onPhone(parts.signOutButton()));
        return frame;
    }

    private static Component onPhone(Component component) {
        component.addClassName("drawer-only");
        return component;
    }
}
