package hu.miho.portal.backoffice;

import hu.miho.portal.identity.OpenSessions;
import hu.miho.portal.notifications.MailStatus;
import hu.miho.portal.notifications.OutboxDesk;
import hu.miho.portal.shared.Roles;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.actuate.endpoint.CompositeHealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthDescriptor;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import org.springframework.scheduling.config.TaskExecutionOutcome;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the portal does by itself, and how it is: for administrators. Looking changes nothing. */
@Service
@PreAuthorize("hasRole('" + Roles.ADMIN + "')")
public class Operations {

    private final List<ScheduledTaskHolder> tasks;
    private final HealthEndpoint health;
    private final OpenSessions sessions;
    private final OutboxDesk outbox;
    private final JdbcClient jdbc;

    Operations(
            List<ScheduledTaskHolder> tasks,
            HealthEndpoint health,
            OpenSessions sessions,
            OutboxDesk outbox,
            JdbcClient jdbc) {
        this.tasks = tasks;
        this.health = health;
        this.sessions = sessions;
        this.outbox = outbox;
        this.jdbc = jdbc;
    }

    /** All jobs: those that failed first, then the last run first. */
    public List<JobRow> jobs() {
        return tasks.stream()
                .flatMap(holder -> holder.getScheduledTasks().stream())
                .map(Operations::row)
                .sorted(Comparator.comparing((JobRow row) -> row.failure() == null)
                        .thenComparing(JobRow::lastRun, Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(JobRow::name))
                .toList();
    }

    /** How the portal is on this node. */
    @Transactional(readOnly = true)
    public SystemState state() {
        long asked = System.nanoTime();
        String database = jdbc.sql("select version()").query(String.class).single();
        Duration answered = Duration.ofNanos(System.nanoTime() - asked);
        var memory = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        return new SystemState(
                working(),
                database,
                answered,
                Path.of("").toAbsolutePath().toFile().getUsableSpace(),
                memory.getUsed(),
                memory.getMax(),
                Duration.ofMillis(ManagementFactory.getRuntimeMXBean().getUptime()),
                sessions.openEverywhere(),
                outbox.count(MailStatus.QUEUED),
                outbox.count(MailStatus.FAILED));
    }

    private Map<String, Boolean> working() {
        var working = new TreeMap<String, Boolean>();
        if (health.health() instanceof CompositeHealthDescriptor all) {
            Optional.ofNullable(all.getComponents())
                    .ifPresent(parts -> parts.forEach((name, part) -> working.put(name, isWell(part))));
        }
        return working;
    }

    private static boolean isWell(HealthDescriptor part) {
        return Status.UP.equals(part.getStatus());
    }

    private static JobRow row(ScheduledTask scheduled) {
        TaskExecutionOutcome last = scheduled.getTask().getLastExecutionOutcome();
        return new JobRow(
                name(scheduled.toString()), last.executionTime(), failure(last.throwable()), scheduled.nextExecution());
    }

    private static @Nullable String failure(@Nullable Throwable thrown) {
        return thrown == null ? null : thrown.getClass().getSimpleName();
    }

    /** Of {@code hu.miho.portal.notifications.MailJob.sendWaiting} the last two words. */
    private static String name(String method) {
        List<String> words = Stream.of(method.split("\\.")).toList();
        return String.join(".", words.subList(Math.max(0, words.size() - 2), words.size()));
    }
}
