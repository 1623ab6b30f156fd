package hu.miho.portal.appointments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/** A matter in both languages. */
@Entity
@Table(name = "matter")
class MatterEntity {

    @Id
    private String id;

    private int position;

    @Column(nullable = false)
    private String nameHu;

    @Column(nullable = false)
    private String nameEn;

    @Column(nullable = false)
    private String bringHu;

    @Column(nullable = false)
    private String bringEn;

    private int minutes;

    private boolean active;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected MatterEntity() {}

    Matter toRecord(Locale language) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return new Matter(
                id,
                english ? nameEn : nameHu,
                minutes,
                (english ? bringEn : bringHu).lines().toList());
    }

    String id() {
        return id;
    }

    boolean isActive() {
        return active;
    }

    int minutes() {
        return minutes;
    }
}
