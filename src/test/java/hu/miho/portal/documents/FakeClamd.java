package hu.miho.portal.documents;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers as ClamAV's daemon does, knows the test virus of EICAR, and can be told to misbehave. */
final class FakeClamd implements AutoCloseable {

    /** The test virus, in two pieces so that no scanner minds this file. */
    static final byte[] EICAR = ("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*")
            .getBytes(StandardCharsets.US_ASCII);

    /** How it answers. */
    enum Mood {
        HONEST,
        SILENT,
        DEAF,
        CONFUSED,
        CURT
    }

    private final ServerSocket server;
    private final AtomicInteger scanned = new AtomicInteger();
    private volatile Mood mood = Mood.HONEST;

    FakeClamd() {
        try {
            server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    int scanned() {
        return scanned.get();
    }

    FakeClamd in(Mood wanted) {
        mood = wanted;
        return this;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket client = server.accept();
                Thread.ofVirtual().start(() -> answer(client));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket socket) {
        try (Socket client = socket) {
            if (mood == Mood.CURT) {
                return;
            }
            if (mood == Mood.DEAF) {
                Thread.sleep(60_000);
            }
            var in = new DataInputStream(client.getInputStream());
            String command = new String(in.readNBytes(10), StandardCharsets.US_ASCII);
            var stream = new ByteArrayOutputStream();
            for (int length = in.readInt(); length > 0; length = in.readInt()) {
                stream.write(in.readNBytes(length));
            }
            scanned.incrementAndGet();
            if (mood == Mood.SILENT) {
                Thread.sleep(60_000);
            }
            boolean infected = new String(stream.toByteArray(), StandardCharsets.ISO_8859_1)
                    .contains(new String(EICAR, StandardCharsets.ISO_8859_1));
            String reply = mood == Mood.CONFUSED || !command.equals("zINSTREAM\0")
                    ? "INSTREAM size limit exceeded. ERROR\0"
                    : infected ? "stream: Eicar-Test-Signature FOUND\0" : "stream: OK\0";
            client.getOutputStream().write(reply.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            // the client went away
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
