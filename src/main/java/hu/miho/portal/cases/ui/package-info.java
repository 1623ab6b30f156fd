/** The pages of cases, for customers, other parties and clerks. */
@NullMarked
package hu.miho.portal.cases.ui;

import org.jspecify.annotations.NullMarked;
