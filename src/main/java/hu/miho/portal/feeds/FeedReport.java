package hu.miho.portal.feeds;

import java.util.List;

/**
 * What came of an attempt to take a feed, and why.
 *
 * @param run when, what and how it ended, with the true numbers of errors and warnings
 * @param files what changed, file by file, in the order of the contract; empty unless taken
 * @param problems at most the first 1,000 errors, then at most the first 1,000 warnings
 */
public record FeedReport(FeedRun run, List<FileCounts> files, List<FeedProblem> problems) {

    public FeedReport {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    public FeedOutcome outcome() {
        return run.outcome();
    }

    public List<FeedProblem> errors() {
        return problems.stream().filter(FeedProblem::isError).toList();
    }

    public List<FeedProblem> warnings() {
        return problems.stream().filter(problem -> !problem.isError()).toList();
    }
}
