package hu.miho.portal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.ViewingOnly;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.catalina.session.StandardSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;

/** What nobody foresaw: the log gets the cause and a number, the page only the number and what to do. */
class UnexpectedErrors implements ErrorHandler {

    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Override
    public void error(ErrorEvent event) {
        if (visitorLeft(event.getThrowable()) || sessionEnded(event.getThrowable())) {
            return;
        }
        var ui = UI.getCurrent();
        if (isRefusedToViewer(event.getThrowable())) {
            LOG.info("A clerk who views a customer's pages was refused a change");
            if (ui != null) {
                ui.access(() -> Toast.refuse(I18NProvider.translate("ui.viewing.refused")));
            }
            return;
        }
        String number = log(event.getThrowable());
        if (ui != null) {
            ui.access(() -> dialog(number).open());
        }
    }

    /** Logs a request that was refused, or failed before there was a page. @return the number that stands beside it */
    static String logRefused(String status, @Nullable Throwable cause) {
        if (cause != null) {
            return log(cause);
        }
        String number = newNumber();
        LOG.info("Request {} ended with status {}", number, status);
        return number;
    }

    /** Logs the cause. @return the number that stands beside it in the log */
    static String log(Throwable cause) {
        String number = newNumber();
        LOG.error("Unexpected error {}", number, cause);
        return number;
    }

    private static String newNumber() {
        byte[] bytes = new byte[4];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().withUpperCase().formatHex(bytes);
    }

    /** A browser that closes the connection while it is being answered has done nothing wrong. */
    private static boolean visitorLeft(Throwable cause) {
        return cause instanceof ClientAbortException || (cause.getCause() != null && visitorLeft(cause.getCause()));
    }

    /** Whoever signs out leaves a connection behind that is closed a moment after its session; nobody is there to be told. */
    private static boolean sessionEnded(Throwable cause) {
        StackTraceElement[] trace = cause.getStackTrace();
        return cause instanceof IllegalStateException
                && trace.length > 0
                && trace[0].getClassName().equals(StandardSession.class.getName());
    }

    /** A change on the customer's page; or something on a clerk's page that is still open beside it. */
    private static boolean isRefusedToViewer(Throwable cause) {
        return CurrentUser.views()
                && Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                        .anyMatch(each -> each instanceof ViewingOnly || each instanceof AccessDeniedException);
    }

    private static Dialog dialog(String number) {
        var dialog = new Dialog(I18NProvider.translate("ui.error.title"));
        dialog.add(new CallableText(I18NProvider.translate("ui.error.text", number)));
        dialog.getFooter().add(Buttons.primary(I18NProvider.translate("ui.close"), dialog::close));
        return dialog;
    }
}
