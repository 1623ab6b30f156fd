package hu.miho.portal.demo;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import hu.miho.portal.shared.Sha256;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;

/** A CSV file in the making, with what the manifest says of it. */
final class CsvFile implements Closeable {

    private final MessageDigest digest = Sha256.begin();
    private final CsvWriter writer;
    private int rows;
    private boolean closed;

    CsvFile(Path file, Charset encoding, String... columns) throws IOException {
        var bytes = new DigestOutputStream(
                new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.CREATE_NEW), 1 << 16), digest);
        // An encoder reports a letter that the encoding lacks; a charset would quietly write a question mark.
        var letters = new BufferedWriter(new OutputStreamWriter(bytes, encoding.newEncoder()), 1 << 16);
        writer = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.LF)
                .build(letters);
        writer.writeRecord(columns);
    }

    void row(String... fields) {
        writer.writeRecord(fields);
        rows++;
    }

    int rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            writer.close();
        }
    }

    /** The checksum, once the file is closed. */
    String sha256() {
        return Sha256.hex(digest);
    }
}
