package hu.miho.portal.appointments;

import java.io.Serializable;

/**
 * What a change of the schedule does to a counter's day.
 *
 * @param counter as it will be, or as it was when it is no longer there
 * @param gained quarters of an hour that it works in addition
 * @param lost quarters of an hour that it no longer works
 */
public record CounterChange(CounterPlan counter, int gained, int lost) implements Serializable {}
