package hu.miho.portal.demo;

import java.time.LocalDate;

/** A row that the billing system keeps up to date, so that a later feed may give it differently. */
interface MasterRecord {

    FeedFile file();

    /** Whether the row existed at the end of that day. */
    boolean knownOn(LocalDate day);

    /** The row's fields at the end of that day. */
    String[] asOf(LocalDate day);
}
