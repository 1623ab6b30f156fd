package hu.miho.portal.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** A stored version of the privacy notice; never changed, for customers have acknowledged it. */
@Entity
@Immutable
@Table(name = "privacy_notice")
class PrivacyNoticeEntity implements Persistable<PrivacyNoticeEntity.Id> {

    @Embeddable
    record Id(String version, String language) implements Serializable {}

    @EmbeddedId
    private Id id;

    @Column(nullable = false)
    private LocalDate validFrom;

    @Column(nullable = false)
    private String body;

    @Transient
    private boolean fresh;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PrivacyNoticeEntity() {}

    PrivacyNoticeEntity(Id id, LocalDate validFrom, String body) {
        this.id = id;
        this.validFrom = validFrom;
        this.body = body;
        this.fresh = true;
    }

    @Override
    public Id getId() {
        return id;
    }

    /** Inserted or refused, never merged: a version that is there stays as it is. */
    @Override
    public boolean isNew() {
        return fresh;
    }

    PrivacyNotice toRecord() {
        return new PrivacyNotice(id.version(), validFrom, body);
    }
}
