package hu.miho.portal.feeds;

import hu.miho.portal.customers.SearchText;
import hu.miho.portal.documents.StoredFiles;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Takes one feed whose turn has come, on one connection: its files are read into staging tables, checked there, and moved
 * into the portal's tables in one transaction.
 */
final class FeedImport {

    private final Manifest manifest;
    private final FeedSource source;
    private final FeedDatabase database;
    private final Connection connection;
    private final FeedOptions options;
    private final Problems problems;
    private final JdbcClient jdbc;
    private final Stage stage;
    private final DocumentFiles documents;

    FeedImport(
            Manifest manifest,
            FeedSource source,
            FeedDatabase database,
            Connection connection,
            StoredFiles files,
            FeedOptions options,
            FeedProperties properties,
            Problems problems) {
        this.manifest = manifest;
        this.source = source;
        this.database = database;
        this.connection = connection;
        this.options = options;
        this.problems = problems;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.stage = new Stage(jdbc);
        this.documents = new DocumentFiles(
                connection, source, files, properties.maxDocumentSize().toBytes());
    }

    /**
     * @param inTheSameTransaction writes what goes with the data, given what they changed; called only when the feed is good.
     *     When it is only looked at, it is called after all of it is undone
     * @return true when the feed is in, or was found good; false when it is refused, and the problems say why
     */
    boolean take(Consumer<List<FileCounts>> inTheSameTransaction) throws SQLException, IOException {
        try {
            stage.create();
            if (read()) {
                check();
            }
            if (problems.refuse()) {
                return false;
            }
            merge(inTheSameTransaction);
            return true;
        } finally {
            stage.drop();
        }
    }

    /** After a large import the planner should know at once. */
    void analyze() throws SQLException {
        for (FeedFile file : manifest.files().keySet()) {
            database.analyze(connection, file.table());
        }
        database.analyze(connection, SearchText.TABLE);
    }

    private boolean read() throws SQLException, IOException {
        long total = 0;
        boolean whole = true;
        for (FeedFile file : manifest.files().keySet()) {
            if (source.has(file.fileName())) {
                total += source.size(file.fileName());
            } else {
                problems.addError(FeedReason.FILE_MISSING, file.fileName(), null, null);
                whole = false;
            }
        }
        reportUnlistedFiles();
        var read = new ReadProgress(options.progress(), total);
        for (Map.Entry<FeedFile, Manifest.ListedFile> entry : manifest.files().entrySet()) {
            if (source.has(entry.getKey().fileName())) {
                whole &= load(entry.getKey(), entry.getValue(), read);
            }
        }
        return whole;
    }

    /** CSV files that the manifest forgets are an error; anything else that lies there is none of the feed's. */
    private void reportUnlistedFiles() {
        for (String name : source.names()) {
            boolean listed = name.equals(FeedSource.MANIFEST)
                    || FeedFile.named(name)
                            .filter(manifest.files()::containsKey)
                            .isPresent();
            if (!listed && name.endsWith(".csv")) {
                problems.addError(FeedReason.UNLISTED_FILE, name, null, null);
            } else if (!listed) {
                problems.add(new FeedProblem(
                        FeedProblem.Severity.WARNING, name, null, null, null, FeedReason.STRAY_FILE, null));
            }
        }
    }

    private boolean load(FeedFile file, Manifest.ListedFile listed, ReadProgress read)
            throws SQLException, IOException {
        connection.setAutoCommit(false);
        StageWriter writer = database.writer(connection, file);
        boolean whole;
        try (var bytes = read.counting(source.open(file.fileName()))) {
            whole = new FileLoader(file, listed, manifest.encoding(), problems).load(bytes, writer);
            writer.finish();
        } finally {
            writer.abandon();
            connection.commit();
            connection.setAutoCommit(true);
        }
        stage.index(file);
        database.analyze(connection, file.stage());
        return whole;
    }

    private void check() throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            database.prepareTransaction(connection);
            documents.check(problems, options.progress());
            stage.indexFiles();
            var validation = new Validation(jdbc, problems);
            validation.run(options.progress());
            if (manifest.kind() == FeedKind.FULL && !options.allowRetire()) {
                validation.refuseMassRetirement();
            }
            connection.commit();
        } finally {
            backToAutoCommit();
        }
    }

    private void merge(Consumer<List<FileCounts>> inTheSameTransaction) throws SQLException, IOException {
        connection.setAutoCommit(false);
        try {
            database.prepareTransaction(connection);
            documents.store();
            List<FileCounts> counts = new Merge(jdbc).run(manifest, options.progress());
            if (options.dryRun()) {
                connection.rollback();
                inTheSameTransaction.accept(counts);
            } else {
                new SearchIndex(jdbc).follow();
                inTheSameTransaction.accept(counts);
            }
            connection.commit();
        } finally {
            backToAutoCommit();
        }
    }

    /** What is not committed by now is to be undone. */
    private void backToAutoCommit() throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    /** Counts the bytes read from all files together. */
    private static final class ReadProgress {

        private final FeedProgress progress;
        private final long total;
        private long done;

        ReadProgress(FeedProgress progress, long total) {
            this.progress = progress;
            this.total = total;
        }

        InputStream counting(InputStream bytes) {
            return new FilterInputStream(bytes) {
                @Override
                public int read(byte[] buffer, int offset, int length) throws IOException {
                    int read = super.read(buffer, offset, length);
                    done += Math.max(0, read);
                    progress.at(FeedStep.READING, done, total);
                    return read;
                }
            };
        }
    }
}
