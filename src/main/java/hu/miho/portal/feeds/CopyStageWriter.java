package hu.miho.portal.feeds;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Sends rows in COPY's text format, a buffer at a time. */
final class CopyStageWriter implements StageWriter {

    private static final int BUFFER_SIZE = 64 * 1024;

    private final CopyIn copy;
    private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(BUFFER_SIZE + 8 * 1024);
    private final StringBuilder row = new StringBuilder();

    CopyStageWriter(CopyIn copy) {
        this.copy = copy;
    }

    @Override
    public void write(long line, @Nullable Object[] values) throws SQLException {
        row.setLength(0);
        row.append(line);
        for (Object value : values) {
            row.append('\t');
            append(value);
        }
        row.append('\n');
        buffer.writeBytes(row.toString().getBytes(StandardCharsets.UTF_8));
        if (buffer.size() >= BUFFER_SIZE) {
            send();
        }
    }

    @Override
    public void finish() throws SQLException {
        send();
        copy.endCopy();
    }

    @Override
    public void abandon() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }

    private void send() throws SQLException {
        copy.writeToCopy(buffer.toByteArray(), 0, buffer.size());
        buffer.reset();
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> row.append("\\N");
            case BigDecimal number -> row.append(number.toPlainString());
            case String text -> appendEscaped(text);
            default -> row.append(value);
        }
    }

    private void appendEscaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> row.append("\\\\");
                case '\t' -> row.append("\\t");
                case '\n' -> row.append("\\n");
                case '\r' -> row.append("\\r");
                default -> row.append(c);
            }
        }
    }
}
