package hu.miho.portal.messages;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.documents.AttachmentAccess;
import hu.miho.portal.documents.AttachmentHolder;
import hu.miho.portal.documents.Attachments;
import hu.miho.portal.ui.FileShelf;
import hu.miho.portal.ui.ShelvedFile;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The files of posts. They are uploaded for a post before it is written, whose id the page has chosen; once it is, nothing
 * can be added or taken away. As with {@link Conversations}, services come here that have asked who may.
 */
@Component
public class PostFiles {

    private static final String KIND = "post";
    private static final Duration KEEP_DRAFTS = Duration.ofDays(2);

    private final Attachments attachments;
    private final PostRepository posts;
    private final JdbcClient jdbc;
    private final Clock clock;

    PostFiles(Attachments attachments, PostRepository posts, JdbcClient jdbc, Clock clock) {
        this.attachments = attachments;
        this.posts = posts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Where a form puts the files of a post that is being written.
     *
     * @param uploader the account; null for a visitor
     * @param mayAdd asked at each upload besides; it may come without a security context
     */
    public FileShelf draft(UUID postId, @Nullable UUID uploader, BooleanSupplier mayAdd) {
        return attachments.shelf(new AttachmentHolder(KIND, postId), uploader, new AttachmentAccess() {
            @Override
            public boolean mayRead(AttachmentHolder holder) {
                return !posts.existsById(holder.id());
            }

            @Override
            public boolean mayChange(AttachmentHolder holder) {
                return mayRead(holder) && mayAdd.getAsBoolean() && begin(holder.id());
            }
        });
    }

    /**
     * Hands a file of a written post out as an attachment.
     *
     * @param mayRead asked when the bytes leave, perhaps without a security context; with false it is as if it were missing
     */
    public DownloadHandler download(UUID postId, UUID fileId, BooleanSupplier mayRead) {
        return attachments.download(new AttachmentHolder(KIND, postId), fileId, new AttachmentAccess() {
            @Override
            public boolean mayRead(AttachmentHolder holder) {
                return posts.existsById(holder.id()) && mayRead.getAsBoolean();
            }

            @Override
            public boolean mayChange(AttachmentHolder holder) {
                return false;
            }
        });
    }

    List<ShelvedFile> of(UUID postId) {
        return attachments.of(new AttachmentHolder(KIND, postId)).stream()
                .map(file -> new ShelvedFile(file.id(), file.fileName(), file.sizeBytes()))
                .toList();
    }

    /** In the caller's transaction. */
    void written(UUID postId) {
        jdbc.sql("delete from post_draft where post_id = ?").param(postId).update();
    }

    /** In the caller's transaction. */
    void forget(UUID postId) {
        attachments.removeAll(new AttachmentHolder(KIND, postId));
    }

    /** Files whose post nobody has written within two days. */
    @Scheduled(cron = "0 50 3 * * *", zone = "Europe/Budapest")
    @Transactional
    void forgetDrafts() {
        var before = clock.instant().minus(KEEP_DRAFTS).atOffset(ZoneOffset.UTC);
        jdbc.sql("select post_id from post_draft where begun_at < ?").param(before).query(UUID.class).list().stream()
                .filter(post -> !posts.existsById(post))
                .forEach(this::forget);
        jdbc.sql("delete from post_draft where begun_at < ?").param(before).update();
    }

    private boolean begin(UUID postId) {
        jdbc.sql("insert into post_draft (post_id, begun_at) values (?, ?) on conflict do nothing")
                .params(postId, clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return true;
    }
}
