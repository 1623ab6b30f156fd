package hu.miho.portal.backoffice;

import java.time.Duration;
import java.util.Map;

/**
 * How the portal is on this node.
 *
 * @param working what is checked, by the name of the check, and whether it is well
 * @param database product and version
 * @param answered how long the database took for the smallest question
 * @param diskFree bytes that are free where the portal keeps its files
 * @param memoryUsed bytes of the heap in use
 * @param memoryMost bytes that the heap may take
 * @param upFor since the start
 * @param signedIn open sessions of signed-in people, on all nodes
 * @param mailsWaiting mails that wait to be sent
 * @param mailsFailed mails that could not be sent
 */
public record SystemState(
        Map<String, Boolean> working,
        String database,
        Duration answered,
        long diskFree,
        long memoryUsed,
        long memoryMost,
        Duration upFor,
        long signedIn,
        long mailsWaiting,
        long mailsFailed) {}
