package hu.miho.portal.cases.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.cases.CaseTalk;
import hu.miho.portal.cases.CaseTalkDesk;
import hu.miho.portal.messages.Post;
import hu.miho.portal.messages.Side;
import hu.miho.portal.ui.FileShelf;
import java.util.List;
import java.util.UUID;

/** One case's conversation from one side. */
sealed interface Talk {

    Side side();

    /** The posts, marked as read from now on. */
    List<Post> read();

    void write(UUID post, String words);

    FileShelf files(UUID post);

    DownloadHandler file(UUID post, UUID file);

    /** The customer's. */
    record Own(CaseTalk service, UUID id) implements Talk {

        @Override
        public Side side() {
            return Side.CUSTOMER;
        }

        @Override
        public List<Post> read() {
            List<Post> posts = service.posts(id);
            service.markRead(id);
            return posts;
        }

        @Override
        public void write(UUID post, String words) {
            service.write(id, post, words);
        }

        @Override
        public FileShelf files(UUID post) {
            return service.files(id, post);
        }

        @Override
        public DownloadHandler file(UUID post, UUID file) {
            return service.file(id, post, file);
        }
    }

    /** The clerk's. */
    record Desk(CaseTalkDesk service, UUID id) implements Talk {

        @Override
        public Side side() {
            return Side.CLERK;
        }

        @Override
        public List<Post> read() {
            List<Post> posts = service.posts(id);
            service.markRead(id);
            return posts;
        }

        @Override
        public void write(UUID post, String words) {
            service.write(id, post, words);
        }

        @Override
        public FileShelf files(UUID post) {
            return service.files(post);
        }

        @Override
        public DownloadHandler file(UUID post, UUID file) {
            return service.file(id, post, file);
        }
    }
}
