/** Procedures that customers begin and clerks decide: forms, parties, deadlines, progress, and what the billing system is told. */
@NullMarked
package hu.miho.portal.cases;

import org.jspecify.annotations.NullMarked;
