package hu.miho.portal.appointments.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import hu.miho.portal.appointments.Booked;
import hu.miho.portal.appointments.HeldTime;
import hu.miho.portal.appointments.TypedVisitor;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a visitor has chosen and typed so far; it outlives pages, reloads and a change of language, until it is booked. */
@SpringComponent
@VaadinSessionScope
class BookingDraft implements Serializable {

    private UUID holdId = UUID.randomUUID();
    private @Nullable String matterId;
    private @Nullable HeldTime held;
    private @Nullable TypedVisitor visitor;
    private boolean noticeAccepted;
    private @Nullable Booked booked;

    /** Names the hold, and the booking that it becomes. */
    UUID holdId() {
        return holdId;
    }

    @Nullable
    String matterId() {
        return matterId;
    }

    void setMatterId(String matterId) {
        this.matterId = matterId;
    }

    /** The time that was chosen; whether it is still held is the service's to say. */
    @Nullable
    HeldTime held() {
        return held;
    }

    void setHeld(@Nullable HeldTime held) {
        this.held = held;
    }

    /** What was typed; null before anything was. */
    @Nullable
    TypedVisitor visitor() {
        return visitor;
    }

    void keep(TypedVisitor typed, boolean accepted) {
        visitor = typed;
        noticeAccepted = accepted;
    }

    boolean isNoticeAccepted() {
        return noticeAccepted;
    }

    /** What was booked last; null before. */
    @Nullable
    Booked booked() {
        return booked;
    }

    /** Keeps the booking for the last page, and forgets everything else. */
    void booked(Booked done) {
        booked = done;
        holdId = UUID.randomUUID();
        held = null;
        visitor = null;
        noticeAccepted = false;
    }
}
