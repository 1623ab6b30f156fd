package hu.miho.portal.cases;

import java.time.Instant;

/**
 * A row of {@code changes.csv} (FEED.md, "The way back").
 *
 * @param caseNo the case's number, as {@code 2026/01234}
 * @param changeNo the change's number within it, from 1
 * @param caseKind the procedure's id
 * @param approvedBy the clerk's user name
 */
public record ApprovedChange(
        String caseNo, int changeNo, String caseKind, Change change, Instant approvedAt, String approvedBy) {}
