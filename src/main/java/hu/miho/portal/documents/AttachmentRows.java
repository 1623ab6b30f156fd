package hu.miho.portal.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table {@code attachment}. */
@Component
class AttachmentRows {

    private static final String SELECT = "select * from attachment where holder_kind = ? and holder_id = ?";

    private final JdbcClient jdbc;

    AttachmentRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the transaction ends, nobody else changes the holder's files. */
    void lock(AttachmentHolder holder) {
        if (!isLocked(holder)) {
            jdbc.sql("insert into attachment_holder (kind, id) values (?, ?) on conflict do nothing")
                    .params(holder.kind(), holder.id())
                    .update();
            isLocked(holder);
        }
    }

    List<Attachment> of(AttachmentHolder holder) {
        return jdbc.sql(SELECT + " and removed_at is null order by uploaded_at, id")
                .params(holder.kind(), holder.id())
                .query(AttachmentRows::attachment)
                .list();
    }

    Optional<Attachment> find(AttachmentHolder holder, UUID id) {
        return jdbc.sql(SELECT + " and id = ? and removed_at is null")
                .params(holder.kind(), holder.id(), id)
                .query(AttachmentRows::attachment)
                .optional();
    }

    Optional<Attachment> removed(AttachmentHolder holder, UUID id) {
        return jdbc.sql(SELECT + " and id = ? and removed_at is not null")
                .params(holder.kind(), holder.id(), id)
                .query(AttachmentRows::attachment)
                .optional();
    }

    /** Stands in for a removed file with the same bytes. */
    void insert(Attachment attachment) {
        jdbc.sql("delete from attachment where holder_kind = ? and holder_id = ? and sha256 = ?")
                .params(attachment.holder().kind(), attachment.holder().id(), attachment.sha256())
                .update();
        jdbc.sql("insert into attachment (id, holder_kind, holder_id, file_name, type, size_bytes, sha256,"
                        + " uploaded_at, uploaded_by, scan) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(attachment.id())
                .param(attachment.holder().kind())
                .param(attachment.holder().id())
                .param(attachment.fileName())
                .param(attachment.type().name())
                .param(attachment.sizeBytes())
                .param(attachment.sha256())
                .param(utc(attachment.uploadedAt()))
                .param(attachment.uploadedBy())
                .param(attachment.scan().name())
                .update();
    }

    void remove(AttachmentHolder holder, UUID id, Instant now) {
        jdbc.sql("update attachment set removed_at = ? where holder_kind = ? and holder_id = ? and id = ?"
                        + " and removed_at is null")
                .params(utc(now), holder.kind(), holder.id(), id)
                .update();
    }

    void restore(UUID id) {
        jdbc.sql("update attachment set removed_at = null where id = ?")
                .param(id)
                .update();
    }

    /** What the new holder has already stays behind. */
    void move(AttachmentHolder from, AttachmentHolder to) {
        jdbc.sql("update attachment set holder_kind = ?, holder_id = ? where holder_kind = ? and holder_id = ?"
                        + " and removed_at is null and sha256 not in"
                        + " (select sha256 from attachment where holder_kind = ? and holder_id = ?)")
                .params(to.kind(), to.id(), from.kind(), from.id(), to.kind(), to.id())
                .update();
    }

    void deleteAll(AttachmentHolder holder, Instant now) {
        keepBytes("holder_kind = ? and holder_id = ?", now, holder.kind(), holder.id());
        jdbc.sql("delete from attachment where holder_kind = ? and holder_id = ?")
                .params(holder.kind(), holder.id())
                .update();
        jdbc.sql("delete from attachment_holder where kind = ? and id = ?")
                .params(holder.kind(), holder.id())
                .update();
    }

    void deleteRemovedBefore(Instant moment, Instant now) {
        keepBytes("removed_at < ?", now, utc(moment));
        jdbc.sql("delete from attachment where removed_at < ?")
                .param(utc(moment))
                .update();
    }

    /** Fails, to be tried again, when somebody begins to attach to one of them at this moment. */
    void deleteEmptyHolders() {
        jdbc.sql("delete from attachment_holder where not exists"
                        + " (select 1 from attachment where holder_kind = attachment_holder.kind"
                        + " and holder_id = attachment_holder.id)")
                .update();
    }

    /** The time after which unused bytes are removed begins with the last use, so that a backup has time to find them. */
    private void keepBytes(String which, Instant now, Object... arguments) {
        jdbc.sql("update stored_file set stored_at = ? where sha256 in (select sha256 from attachment where " + which
                        + ")")
                .param(utc(now))
                .params(arguments)
                .update();
    }

    private boolean isLocked(AttachmentHolder holder) {
        return jdbc.sql("select kind from attachment_holder where kind = ? and id = ? for update")
                .params(holder.kind(), holder.id())
                .query(String.class)
                .optional()
                .isPresent();
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getObject("id", UUID.class),
                new AttachmentHolder(row.getString("holder_kind"), row.getObject("holder_id", UUID.class)),
                row.getString("file_name"),
                AttachmentType.valueOf(row.getString("type")),
                row.getLong("size_bytes"),
                row.getString("sha256"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getObject("uploaded_by", UUID.class),
                ScanVerdict.valueOf(row.getString("scan")));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
