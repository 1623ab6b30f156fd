package hu.miho.portal.content;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** A saved state of something that clerks edit; never changed. */
@Entity
@Table(name = "content_version")
class ContentVersion implements Persistable<ContentVersion.Id> {

    @Embeddable
    record Id(String contentKey, int number) implements Serializable {}

    @EmbeddedId
    private Id id;

    private String content;
    private String savedBy;
    private Instant savedAt;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ContentVersion() {}

    ContentVersion(Id id, String content, String savedBy, Instant savedAt) {
        this.id = id;
        this.content = content;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
        this.fresh = true;
    }

    @Override
    public Id getId() {
        return id;
    }

    /** Inserted or refused, never merged: a colleague's state is not to be written over. */
    @Override
    public boolean isNew() {
        return fresh;
    }

    int number() {
        return id.number();
    }

    String content() {
        return content;
    }

    String savedBy() {
        return savedBy;
    }

    Instant savedAt() {
        return savedAt;
    }
}
