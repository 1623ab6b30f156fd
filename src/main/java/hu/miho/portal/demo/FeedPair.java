package hu.miho.portal.demo;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The FULL feed and the DELTA after it, written in one pass: each row goes to the feed in whose time it became known.
 * The DELTA comes in windows-1250, so that both encodings of the contract are met.
 */
final class FeedPair implements AutoCloseable {

    private final DemoFeedPlan plan;
    private final FeedFolder full;
    private final @Nullable FeedFolder delta;

    FeedPair(DemoFeedPlan plan) {
        this.plan = plan;
        full = new FeedFolder(plan.target(), StandardCharsets.UTF_8);
        delta = plan.withDelta() ? new FeedFolder(plan.deltaTarget(), Charset.forName("windows-1250")) : null;
    }

    /** Writes something that happened on a day and does not change afterwards. */
    void happened(LocalDate day, FeedFile file, String... fields) {
        feedOf(day).ifPresent(feed -> feed.row(file, fields));
    }

    /** Writes master data: the FULL feed's state, and the DELTA's where it is new or another. */
    void keep(MasterRecord row) {
        boolean known = row.knownOn(plan.until());
        String[] before = row.asOf(plan.until());
        if (known) {
            full.row(row.file(), before);
        }
        if (delta != null && row.knownOn(plan.deltaUntil())) {
            String[] after = row.asOf(plan.deltaUntil());
            if (!known || !Arrays.equals(before, after)) {
                delta.row(row.file(), after);
            }
        }
    }

    /** The feed that brings what happened on that day; none when it is later than both. */
    Optional<FeedFolder> feedOf(LocalDate day) {
        if (!day.isAfter(plan.until())) {
            return Optional.of(full);
        }
        return day.isAfter(plan.deltaUntil()) ? Optional.empty() : Optional.ofNullable(delta);
    }

    void finish() {
        full.finishFull(plan.until());
        if (delta != null) {
            delta.finishDelta(plan.deltaUntil(), plan.fullId());
        }
    }

    @Override
    public void close() {
        full.close();
        if (delta != null) {
            delta.close();
        }
    }
}
