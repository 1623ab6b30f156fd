package hu.miho.portal.content;

import hu.miho.portal.ui.Formats;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** News or an outage as it stands now. */
@Entity
@Table(name = "news")
class NewsItem {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private NewsKind kind;

    @Enumerated(EnumType.STRING)
    private NewsAudience audience;

    private String titleHu;
    private String titleEn;
    private String bodyHu;
    private String bodyEn;
    private Instant startsAt;
    private @Nullable Instant endsAt;
    private @Nullable Instant withdrawnAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "news_target", joinColumns = @JoinColumn(name = "news_id"))
    @Column(name = "target")
    private Set<String> targets = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected NewsItem() {}

    @SuppressWarnings("NullAway.Init") // by write
    NewsItem(UUID id, NewsDraft draft) {
        this.id = id;
        write(draft);
    }

    /** @throws IllegalArgumentException when the draft has problems, which the form must not let through */
    final void write(NewsDraft draft) {
        if (!draft.problems().isEmpty()) {
            throw new IllegalArgumentException("the draft has problems");
        }
        kind = draft.kind();
        audience = draft.audience();
        titleHu = draft.titleHu().strip();
        titleEn = draft.titleEn().strip();
        bodyHu = draft.bodyHu().strip();
        bodyEn = draft.bodyEn().strip();
        startsAt = Objects.requireNonNull(draft.from()).atZone(Formats.ZONE).toInstant();
        endsAt = Optional.ofNullable(draft.until())
                .map(until -> until.atZone(Formats.ZONE).toInstant())
                .orElse(null);
        withdrawnAt = null;
        targets.clear();
        if (audience != NewsAudience.ALL) {
            targets.addAll(draft.targets());
        }
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    boolean isFor(Set<String> buildings, Set<String> substations) {
        return switch (audience) {
            case ALL -> true;
            case BUILDINGS -> targets.stream().anyMatch(buildings::contains);
            case SUBSTATIONS -> targets.stream().anyMatch(substations::contains);
        };
    }

    NewsDraft toDraft() {
        return new NewsDraft(kind, audience, targets, titleHu, titleEn, bodyHu, bodyEn, local(startsAt), local(endsAt));
    }

    NewsNotice toNotice(Locale language) {
        NewsDraft words = toDraft();
        return new NewsNotice(id, kind, words.title(language), words.body(language), startsAt, endsAt);
    }

    NewsRow toRow(Instant now) {
        return new NewsRow(id, kind, audience, titleHu, startsAt, endsAt, stateAt(now));
    }

    private NewsRow.State stateAt(Instant now) {
        if (withdrawnAt != null) {
            return NewsRow.State.WITHDRAWN;
        }
        if (now.isBefore(startsAt)) {
            return NewsRow.State.TO_COME;
        }
        return endsAt == null || now.isBefore(endsAt) ? NewsRow.State.SHOWN : NewsRow.State.OVER;
    }

    private static @Nullable LocalDateTime local(@Nullable Instant at) {
        return at == null ? null : LocalDateTime.ofInstant(at, Formats.ZONE);
    }
}
