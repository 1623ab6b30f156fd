package hu.miho.portal.messages.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import hu.miho.portal.messages.SentEnquiry;
import hu.miho.portal.messages.Topic;
import hu.miho.portal.messages.TypedWriter;
import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody has chosen and typed so far; it outlives pages, reloads and a change of language, until it is sent. */
@SpringComponent
@VaadinSessionScope
class MessageDraft implements Serializable {

    private UUID id = UUID.randomUUID();
    private @Nullable Topic topic;
    private @Nullable String place;
    private @Nullable String invoiceNo;
    private String words = "";
    private TypedWriter writer = TypedWriter.EMPTY;
    private boolean noticeAccepted;
    private @Nullable SentEnquiry sent;

    /** Names the message that it becomes. */
    UUID id() {
        return id;
    }

    @Nullable
    Topic topic() {
        return topic;
    }

    void setTopic(@Nullable Topic topic) {
        this.topic = topic;
    }

    /** The place of use as its id is written; null when it is about none, or nothing was chosen yet. */
    @Nullable
    String place() {
        return place;
    }

    @Nullable
    String invoiceNo() {
        return invoiceNo;
    }

    void setAbout(@Nullable String aboutPlace, @Nullable String aboutInvoice) {
        this.place = aboutPlace;
        this.invoiceNo = aboutInvoice;
    }

    String words() {
        return words;
    }

    void setWords(String words) {
        this.words = words;
    }

    TypedWriter writer() {
        return writer;
    }

    boolean isNoticeAccepted() {
        return noticeAccepted;
    }

    void setWriter(TypedWriter typed, boolean accepted) {
        this.writer = typed;
        this.noticeAccepted = accepted;
    }

    /** What was sent last; null before. */
    @Nullable
    SentEnquiry sent() {
        return sent;
    }

    /** Keeps for the last page what was sent, and forgets everything else but who has written. */
    void sent(SentEnquiry done) {
        sent = done;
        id = UUID.randomUUID();
        topic = null;
        place = null;
        invoiceNo = null;
        words = "";
        noticeAccepted = false;
    }
}
