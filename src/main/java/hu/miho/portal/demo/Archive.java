package hu.miho.portal.demo;

import hu.miho.portal.shared.Sha256;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts documents into the feeds: a contract for each place, the latest bills, letters. */
final class Archive implements AutoCloseable {

    private static final MonthDay SEASON = MonthDay.of(9, 15);
    private static final int MOST_PENDING = 64;

    private final DemoFeedPlan plan;
    private final FeedPair feeds;
    private final ExecutorService writers =
            Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    private final ThreadLocal<Papers> papers = ThreadLocal.withInitial(Papers::new);
    private final Queue<Pending> pending = new ArrayDeque<>();
    private final LocalDate seasonLetterOn;
    private final byte[] seasonLetter;
    private int documents;

    Archive(DemoFeedPlan plan, FeedPair feeds) {
        this.plan = plan;
        this.feeds = feeds;
        LocalDate thisYears = SEASON.atYear(plan.until().getYear());
        seasonLetterOn = thisYears.isAfter(plan.until()) ? thisYears.minusYears(1) : thisYears;
        seasonLetter = papers.get().letter("season", seasonLetterOn, 5);
    }

    void contract(Tenancy tenancy) {
        String title = "Közszolgáltatási szerződés " + tenancy.id();
        String file = "szerzodes-" + tenancy.shortId() + ".pdf";
        var row = new Row(tenancy.customer(), tenancy.placeNo(), "", "CONTRACT", title, tenancy.from(), null);
        file(row, file, writer -> writer.contract(tenancy));
    }

    /** Keeps the bill's PDF when it is one of the latest. */
    void bill(Tenancy tenancy, Bill bill) {
        if (bill.issuedOn().isBefore(plan.issuedOn(plan.lastBilled()))) {
            return;
        }
        String title = "Számla " + bill.number();
        String file = "szamla-" + bill.number().replace('/', '-') + ".pdf";
        var row =
                new Row(tenancy.customer(), tenancy.placeNo(), bill.number(), "INVOICE", title, bill.issuedOn(), null);
        file(row, file, writer -> writer.bill(tenancy, bill));
    }

    /** The letter that every household got; its bytes are in the feed once. */
    void seasonLetter(Tenancy tenancy) {
        boolean livedThere = !tenancy.from().isAfter(seasonLetterOn) && !tenancy.endedBy(seasonLetterOn);
        if (livedThere && tenancy.placeNo().equals("00000001")) {
            String title = papers.get().title("letter.season.title");
            var row = new Row(tenancy.customer(), "", "", "LETTER", title, seasonLetterOn, null);
            file(row, "futesi-ideny-" + seasonLetterOn.getYear() + ".pdf", writer -> seasonLetter);
        }
    }

    /** A letter that was sent by mistake and taken back. */
    void withdrawnLetter(Tenancy tenancy) {
        LocalDate sentOn = plan.until().minusDays(40);
        String title = papers.get().title("letter.withdrawn.title");
        var row = new Row(tenancy.customer(), tenancy.placeNo(), "", "LETTER", title, sentOn, sentOn.plusDays(2));
        file(row, "level-" + tenancy.shortId() + ".pdf", writer -> writer.letter("withdrawn", sentOn, 3));
    }

    private record Row(
            Customer customer,
            String placeNo,
            String invoiceNo,
            String kind,
            String title,
            LocalDate issuedOn,
            @Nullable LocalDate withdrawnOn) {}

    /** A document whose file is being written on another thread. */
    private record Pending(FeedFolder feed, Row row, String number, String file, Future<byte[]> pdf) {}

    private void file(Row row, String file, Function<Papers, byte[]> pdf) {
        String number = "D%09d".formatted(++documents);
        feeds.feedOf(row.issuedOn).ifPresent(feed -> {
            pending.add(new Pending(feed, row, number, file, writers.submit(() -> pdf.apply(papers.get()))));
            while (pending.size() > MOST_PENDING) {
                store(pending.remove());
            }
        });
    }

    /** Waits for the files that are still being written. Documents keep the order in which they were put in. */
    void finish() {
        while (!pending.isEmpty()) {
            store(pending.remove());
        }
    }

    private static void store(Pending document) {
        byte[] bytes = written(document.pdf);
        Row row = document.row;
        document.feed.document(document.file, bytes);
        document.feed.row(
                FeedFile.DOCUMENTS,
                document.number,
                row.customer.id(),
                row.placeNo,
                row.invoiceNo,
                row.kind,
                row.title,
                row.issuedOn.toString(),
                "documents/" + document.file,
                Sha256.of(bytes),
                row.withdrawnOn == null ? "" : row.withdrawnOn.toString());
    }

    private static byte[] written(Future<byte[]> pdf) {
        try {
            return pdf.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while documents were written", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a document cannot be written", e.getCause());
        }
    }

    @Override
    public void close() {
        writers.shutdownNow();
    }
}
