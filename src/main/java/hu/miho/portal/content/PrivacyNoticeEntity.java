package hu.miho.portal.content;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** A stored version of the privacy notice; never changed, for customers have acknowledged it. */
@Entity
@Immutable
@Table(name = "privacy_notice")
class PrivacyNoticeEntity {

    @Embeddable
    record Id(String version, String language) implements Serializable {}

    @EmbeddedId
    private Id id;

    @Column(nullable = false)
    private LocalDate validFrom;

    @Column(nullable = false)
    private String body;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected PrivacyNoticeEntity() {}

    PrivacyNotice toRecord() {
        return new PrivacyNotice(id.version(), validFrom, body);
    }
}
