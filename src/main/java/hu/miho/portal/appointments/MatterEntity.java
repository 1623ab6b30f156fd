package hu.miho.portal.appointments;

import hu.miho.portal.shared.PortalLanguage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;

/** A matter in both languages. */
@Entity
@Table(name = "matter")
class MatterEntity {

    @Id
    private String id;

    /** Moving it in the list is no change that another clerk's form would have to know of. */
    @OptimisticLock(excluded = true)
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

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected MatterEntity() {}

    @SuppressWarnings("NullAway.Init") // filled by write
    MatterEntity(String id, int position, TypedMatter typed) {
        this.id = id;
        this.position = position;
        write(typed);
    }

    /** Open bookings keep their minutes. */
    void write(TypedMatter typed) {
        nameHu = typed.nameHu().strip();
        nameEn = typed.nameEn().strip();
        bringHu = String.join("\n", typed.itemsHu());
        bringEn = String.join("\n", typed.itemsEn());
        minutes = typed.minutes();
        active = typed.active();
    }

    /** @param counters those that serve it */
    TypedMatter asTyped(Set<Integer> counters) {
        return new TypedMatter(nameHu, nameEn, minutes, bringHu, bringEn, active, counters);
    }

    boolean hasNameOf(TypedMatter typed) {
        return nameHu.equalsIgnoreCase(typed.nameHu().strip())
                || nameEn.equalsIgnoreCase(typed.nameEn().strip());
    }

    void moveTo(int place) {
        position = place;
    }

    Matter toRecord(Locale language) {
        boolean english = PortalLanguage.isEnglish(language);
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

    int position() {
        return position;
    }

    long version() {
        return Objects.requireNonNullElse(version, 0L);
    }
}
