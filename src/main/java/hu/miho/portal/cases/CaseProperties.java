package hu.miho.portal.cases;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The deadlines of cases, in calendar days (<i>assumed</i>, but for the two that the source names).
 *
 * @param decisionDays how long a clerk may take from registration, or from what was supplied, to the decision
 * @param supplementDays how long a customer has to supply what is missing, unless the clerk says otherwise
 * @param otherPartyDays after how many days without the other party's answer the case goes on one-sided (issue: 10)
 * @param reportDays within how many days a change is to be reported (change of occupant: 15)
 * @param instalments how many instalments there can be at most (issue: 6)
 * @param firstInstalmentPercent how much of the debt the first one is at least (issue: 20)
 */
@ConfigurationProperties("portal.cases")
record CaseProperties(
        @DefaultValue("8") int decisionDays,
        @DefaultValue("15") int supplementDays,
        @DefaultValue("10") int otherPartyDays,
        @DefaultValue("15") int reportDays,
        @DefaultValue("6") int instalments,
        @DefaultValue("20") int firstInstalmentPercent) {}
