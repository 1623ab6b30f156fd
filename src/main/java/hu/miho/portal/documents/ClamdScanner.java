package hu.miho.portal.documents;

import hu.miho.portal.documents.AttachmentRefused.Reason;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Asks ClamAV's daemon over TCP ({@code INSTREAM} of clamd(8)). When it does not answer, or answers anything but yes or no, the
 * file is not taken: whoever has set up a scanner wants nothing unscanned.
 */
final class ClamdScanner implements VirusScanner {

    private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);
    private static final int SLICE = 64 << 10;
    private static final int LONGEST_REPLY = 4096;

    private final FileProperties.Clamd clamd;

    ClamdScanner(FileProperties.Clamd clamd) {
        this.clamd = clamd;
    }

    @Override
    public ScanVerdict scan(Path file) {
        String reply;
        try {
            reply = ask(file);
        } catch (IOException e) {
            LOG.error("The virus scanner at {}:{} does not answer", clamd.host(), clamd.port(), e);
            throw new AttachmentRefused(Reason.NOT_SCANNED);
        }
        if (reply.equals("stream: OK")) {
            return ScanVerdict.CLEAN;
        }
        if (reply.endsWith(" FOUND")) {
            LOG.warn("An upload was refused: {}", printable(reply));
            throw new AttachmentRefused(Reason.INFECTED);
        }
        LOG.error("The virus scanner answered: {}", printable(reply));
        throw new AttachmentRefused(Reason.NOT_SCANNED);
    }

    private String ask(Path file) throws IOException {
        try (var socket = new Socket();
                InputStream in = Files.newInputStream(file)) {
            endAfter(clamd.connectTimeout().plus(clamd.readTimeout()), socket);
            socket.setSoTimeout((int) clamd.readTimeout().toMillis());
            socket.connect(new InetSocketAddress(clamd.host(), clamd.port()), (int)
                    clamd.connectTimeout().toMillis());
            var out = new DataOutputStream(socket.getOutputStream());
            out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
            byte[] slice = new byte[SLICE];
            for (int length = in.read(slice); length > 0; length = in.read(slice)) {
                out.writeInt(length);
                out.write(slice, 0, length);
            }
            out.writeInt(0);
            out.flush();
            byte[] reply = socket.getInputStream().readNBytes(LONGEST_REPLY);
            return new String(reply, StandardCharsets.ISO_8859_1)
                    .replace("\0", "")
                    .strip();
        }
    }

    /** Writing to one that does not read would otherwise wait for ever. */
    private static void endAfter(Duration time, Socket socket) {
        CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> {
                    try {
                        socket.close();
                    } catch (IOException e) {
                        LOG.debug("The connection to the virus scanner was gone already", e);
                    }
                });
    }

    private static String printable(String reply) {
        return reply.replaceAll("[^ -~]", "?");
    }
}
