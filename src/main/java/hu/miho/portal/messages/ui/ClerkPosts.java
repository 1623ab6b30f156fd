package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.messages.ClerkThread;
import hu.miho.portal.messages.EnquiryDesk;
import hu.miho.portal.messages.Post;
import hu.miho.portal.messages.Side;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.MessageThread;
import hu.miho.portal.ui.MessageThread.Whose;
import java.util.UUID;

/** The thread as clerks read it, with their notes. */
class ClerkPosts extends Composite<MessageThread> {

    private final ClerkThread thread;
    private final EnquiryDesk desk;

    ClerkPosts(ClerkThread thread, EnquiryDesk desk) {
        this.thread = thread;
        this.desk = desk;
        thread.posts().forEach(post -> getContent().add(entry(post)));
    }

    @Override
    protected MessageThread initContent() {
        return new MessageThread(I18NProvider.translate("messages.thread.label"));
    }

    private MessageThread.Entry entry(Post post) {
        UUID id = thread.details().id();
        return new MessageThread.Entry(
                whose(post),
                post.author(),
                post.postedAt(),
                post.words(),
                post.unread(),
                post.files().stream()
                        .map(file -> new DownloadLink(file.name(), desk.download(id, post.id(), file.id())))
                        .toList());
    }

    private static Whose whose(Post post) {
        if (post.internal()) {
            return Whose.NOTE;
        }
        return post.by() == Side.CLERK ? Whose.OWN : Whose.THEIRS;
    }
}
