/** The mail outbox: queued in the caller's transaction, sent and retried by a job. */
@NullMarked
package hu.miho.portal.notifications;

import org.jspecify.annotations.NullMarked;
