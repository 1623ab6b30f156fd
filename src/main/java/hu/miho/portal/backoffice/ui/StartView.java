package hu.miho.portal.backoffice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.StartPanel;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** Where a clerk's day begins: who comes today, one's own cases, what waits for an answer, what went wrong. */
@Route(value = "ugyintezo", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class StartView extends PortalPage {

    StartView(List<StartPanel> panels, Clock clock) {
        super("backoffice.start");
        var page = new Div();
        page.addClassName("clerk-panels");
        panels.stream()
                .filter(StartPanel::isShown)
                .sorted(Comparator.comparingInt(StartPanel::order))
                .forEach(panel -> {
                    var part = panel.create();
                    part.addClassName("panel-half");
                    page.add(part);
                });
        add(
                new PageHeader(
                        Formats.longDate(LocalDate.now(clock), Formats.locale()), getTranslation("backoffice.start")),
                page);
    }
}
