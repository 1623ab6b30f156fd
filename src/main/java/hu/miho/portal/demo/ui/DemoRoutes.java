package hu.miho.portal.demo.ui;

import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import hu.miho.portal.ui.PortalShell;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Registers the demo's pages. They carry no {@code @Route}, so that in every other profile they do not exist. */
@Component
@Profile("demo")
class DemoRoutes implements VaadinServiceInitListener {

    static final String MAILBOX = "demo/postafiok";

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var routes =
                RouteConfiguration.forRegistry(event.getSource().getRouter().getRegistry());
        routes.setRoute(MAILBOX, DemoMailboxView.class, PortalShell.class);
    }
}
