package hu.miho.portal.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/** The head of every page: theme, stylesheet, icon, and the channel by which the server tells what has changed. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
@Viewport("width=device-width, initial-scale=1")
@Push(transport = Transport.WEBSOCKET_XHR)
public class PortalAppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "logo.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
        settings.addMetaTag("theme-color", "#0c3f4a");
        settings.addMetaTag("description", "MIHŐ online ügyfélszolgálat");
    }
}
