package hu.miho.portal.feeds;

import hu.miho.portal.documents.StoredFiles;
import hu.miho.portal.feeds.FeedProblem.Severity;
import hu.miho.portal.shared.Sha256;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The bytes of a feed's documents: first checked against the rows that name them, then stored with the merge. */
final class DocumentFiles {

    private static final int FETCH_SIZE = 500;

    private final Connection connection;
    private final FeedSource source;
    private final StoredFiles files;
    private final long mostBytes;

    /** @param connection within a transaction, so that results are fetched piece by piece */
    DocumentFiles(Connection connection, FeedSource source, StoredFiles files, long mostBytes) {
        this.connection = connection;
        this.files = files.through(connection);
        this.source = source;
        this.mostBytes = mostBytes;
    }

    /** Compares each file that the feed carries with its row's checksum, and remembers that it is there. */
    void check(Problems problems, FeedProgress progress) throws SQLException, IOException {
        String named = """
                select file_name, sha256, min(csv_line) as csv_line, count(*) over () as total from %s
                where file_name is not null and sha256 is not null
                group by file_name, sha256 order by min(csv_line)""".formatted(FeedFile.DOCUMENTS.stage());
        try (var rows = prepare(named).executeQuery();
                var found = connection.prepareStatement(
                        "insert into %s (file_name, sha256) values (?, ?)".formatted(Stage.FILES))) {
            for (long done = 0; rows.next(); done++) {
                progress.at(FeedStep.DOCUMENTS, done, rows.getLong("total"));
                String file = rows.getString("file_name");
                if (source.has(file)) {
                    check(file, rows.getString("sha256"), rows.getLong("csv_line"), problems);
                    found.setString(1, file);
                    found.setString(2, rows.getString("sha256"));
                    found.executeUpdate();
                }
            }
        }
    }

    /** Stores what the portal does not have yet. */
    void store() throws SQLException, IOException {
        String missing = """
                select sha256, min(file_name) as file_name from %s f
                where not exists (select 1 from stored_file s where s.sha256 = f.sha256) group by sha256""".formatted(Stage.FILES);
        try (var rows = prepare(missing).executeQuery()) {
            while (rows.next()) {
                add(rows.getString("file_name"), rows.getString("sha256"));
            }
        }
    }

    private PreparedStatement prepare(String query) throws SQLException {
        var statement = connection.prepareStatement(query);
        statement.closeOnCompletion();
        statement.setFetchSize(FETCH_SIZE);
        return statement;
    }

    private void check(String file, String claimed, long line, Problems problems) throws IOException {
        if (source.size(file) > mostBytes) {
            problems.add(problem(line, "file", file, FeedReason.DOCUMENT_TOO_LARGE, String.valueOf(mostBytes)));
            return;
        }
        try (var bytes = source.open(file)) {
            String actual = Sha256.of(bytes);
            if (!actual.equals(claimed)) {
                problems.add(problem(line, "sha256", claimed, FeedReason.WRONG_CHECKSUM, actual));
            }
        }
    }

    private void add(String file, String sha256) throws IOException {
        byte[] content;
        try (var bytes = source.open(file)) {
            content = bytes.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, mostBytes + 1));
        }
        if (!files.store(content).equals(sha256)) {
            throw new IOException(file + " has changed while the feed was being taken");
        }
    }

    private static FeedProblem problem(
            long line, String column, String value, FeedReason reason, @Nullable String detail) {
        return new FeedProblem(Severity.ERROR, FeedFile.DOCUMENTS.fileName(), line, column, value, reason, detail);
    }
}
