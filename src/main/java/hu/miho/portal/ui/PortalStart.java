package hu.miho.portal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.InvalidLocationException;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Gives each page its language, and Vaadin's own messages our words. */
@Component
class PortalStart implements VaadinServiceInitListener {

    private final LanguageChoice languages;
    private final PortalTexts texts;

    PortalStart(LanguageChoice languages, PortalTexts texts) {
        this.languages = languages;
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::complete);
        var service = event.getSource();
        service.addSessionInitListener(init -> {
            init.getSession().setLocale(languages.of(init.getRequest()));
            init.getSession().setErrorHandler(new UnexpectedErrors());
        });
        service.addUIInitListener(init -> {
            init.getUI().setLocale(languages.of(VaadinRequest.getCurrent()));
            init.getUI().addAfterNavigationListener(new PageTop());
            init.getUI().addAfterNavigationListener(new FocusOnPage());
            tellOfLostConnection(init.getUI());
        });
        service.setSystemMessagesProvider(info -> systemMessages(languages.of(VaadinRequest.getCurrent())));
    }

    private void complete(IndexHtmlResponse page) {
        VaadinRequest request = page.getVaadinRequest();
        page.getDocument().child(0).attr("lang", languages.of(request).getLanguage());
        if (!leadsSomewhere(request)) {
            page.getVaadinResponse().setStatus(HttpStatus.NOT_FOUND.value());
        }
    }

    /** Vaadin itself answers every address with 200, and only the page then says that there is none. */
    private static boolean leadsSomewhere(VaadinRequest request) {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo().replaceFirst("^/+", "");
        try {
            var router = request.getService().getRouter();
            return router.resolveNavigationTarget(new Location(path)).isPresent();
        } catch (InvalidLocationException noAddressOfAPage) {
            return false;
        }
    }

    private void tellOfLostConnection(UI ui) {
        var words = ui.getReconnectDialogConfiguration();
        words.setDialogText(texts.getTranslation("ui.connection.lost", ui.getLocale()));
        words.setDialogTextGaveUp(texts.getTranslation("ui.connection.gave-up", ui.getLocale()));
    }

    private SystemMessages systemMessages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("ui.session.expired.title", locale));
        messages.setSessionExpiredMessage(texts.getTranslation("ui.session.expired.text", locale));
        messages.setInternalErrorCaption(texts.getTranslation("ui.error.title", locale));
        messages.setInternalErrorMessage(texts.getTranslation("ui.error.reload", locale));
        messages.setCookiesDisabledCaption(texts.getTranslation("ui.cookies.title", locale));
        messages.setCookiesDisabledMessage(texts.getTranslation("ui.cookies.text", locale));
        return messages;
    }
}
