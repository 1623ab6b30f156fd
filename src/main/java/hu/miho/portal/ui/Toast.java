package hu.miho.portal.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;

/** A passing word about a trifle; what matters stands on the page. */
public final class Toast {

    private static final int MILLISECONDS = 5000;

    private Toast() {}

    public static void show(String text) {
        var content = new Span(Icons.CHECK_CIRCLE.create(), new Span(text));
        content.addClassName("toast");
        var notification = new Notification(content);
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(MILLISECONDS);
        notification.open();
    }
}
