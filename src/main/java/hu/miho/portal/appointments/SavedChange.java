package hu.miho.portal.appointments;

import hu.miho.portal.shared.PortalLanguage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Persistable;

/** A row of the history: what was changed in both languages, and how it was before. It is never changed. */
@Entity
@Table(name = "schedule_change")
class SavedChange implements Persistable<Long> {

    @Id
    private Long version;

    @Column(nullable = false)
    private Instant changedAt;

    @Column(nullable = false)
    private String clerk;

    @Column(nullable = false)
    private String wordsHu;

    @Column(nullable = false)
    private String wordsEn;

    private int hit;

    private int kept;

    @Column(nullable = false)
    private String stateBefore;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SavedChange() {}

    /** @param stateBefore the schedule before, as {@link ScheduleHistory} writes it */
    @SuppressWarnings("NullAway.Init") // the rest by the two methods below
    SavedChange(long version, Instant changedAt, String clerk, String stateBefore) {
        this.version = version;
        this.changedAt = changedAt;
        this.clerk = clerk;
        this.stateBefore = stateBefore;
    }

    SavedChange says(List<String> hungarian, List<String> english) {
        wordsHu = String.join("\n", hungarian);
        wordsEn = String.join("\n", english);
        return this;
    }

    SavedChange hits(int mustMove, int mayStay) {
        hit = mustMove;
        kept = mayStay;
        return this;
    }

    String stateBefore() {
        return stateBefore;
    }

    ScheduleChange toRecord(Locale language) {
        boolean english = PortalLanguage.isEnglish(language);
        return new ScheduleChange(
                version, changedAt, clerk, (english ? wordsEn : wordsHu).lines().toList(), hit, kept);
    }

    @Override
    public Long getId() {
        return version;
    }

    /** Rows are only ever added. */
    @Override
    public boolean isNew() {
        return true;
    }
}
