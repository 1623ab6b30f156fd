package hu.miho.portal.feeds;

import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Takes the billing system's feeds into the portal, and tells clerks what came of each. */
@Service
public class FeedService {

    private final FeedIntake intake;
    private final FeedInbox inbox;
    private final FeedRunRepository runs;

    FeedService(FeedIntake intake, FeedInbox inbox, FeedRunRepository runs) {
        this.intake = intake;
        this.inbox = inbox;
        this.runs = runs;
    }

    /**
     * Takes a feed whole or not at all; until it is in, readers see the data before it. For the command line and the
     * start of the demo, which have no user: no page calls it.
     *
     * @param feed a folder or a ZIP archive
     * @return what came of it; a refused feed is a report, not an exception
     * @throws FeedBusy when another feed is being taken
     */
    @PreAuthorize("permitAll()")
    public FeedReport take(Path feed, FeedOptions options) {
        return intake.take(feed, options);
    }

    /**
     * Takes the feeds that lie ready in the inbox folder, in the order of their ids, and moves each aside.
     *
     * @return what came of each; empty when nothing was ready
     * @throws FeedBusy when another feed is being taken
     */
    @PreAuthorize("hasRole('" + Roles.CLERK + "')")
    public List<FeedReport> lookIntoInbox(FeedProgress progress) {
        String who = CurrentUser.find().map(CurrentUser::userName).orElse("");
        return inbox.look(FeedOptions.by(who).tellingTo(progress));
    }

    /** The attempts to take a feed, newest first. */
    @PreAuthorize("hasRole('" + Roles.CLERK + "')")
    public List<FeedRun> runs(Pageable page) {
        return runs.find(page.getOffset(), page.getPageSize());
    }

    /** What came of one attempt, and why. */
    @PreAuthorize("hasRole('" + Roles.CLERK + "')")
    public Optional<FeedReport> report(long runId) {
        return runs.report(runId);
    }
}
