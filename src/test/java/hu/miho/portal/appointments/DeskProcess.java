package hu.miho.portal.appointments;

import hu.miho.portal.testing.ChildProcess;
import hu.miho.portal.testing.DrillPortal;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * The process that is killed: the portal as it is, on a port of its own, and beside it a port that takes an {@link Errand}
 * a line and answers each by a line. It ends with whoever has started it.
 */
final class DeskProcess {

    /** The line that says where errands are taken begins so. */
    static final String READY = "errands on port ";

    /** Instead of an errand: what can be booked, as {@link ServiceDesk#times}, moments with blanks between them. */
    static final String TIMES = "TIMES ";

    static final String DONE = "DONE";
    static final String REFUSED = "REFUSED ";

    private DeskProcess() {}

    public static void main(String[] settings) throws IOException {
        ChildProcess.endWithTheStarter();
        var desk = new ServiceDesk(DrillPortal.start(settings));
        try (var socket = new ServerSocket(0, 500, InetAddress.getLoopbackAddress())) {
            System.out.println(READY + socket.getLocalPort());
            while (true) {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client, desk));
            }
        }
    }

    private static void serve(Socket client, ServiceDesk desk) {
        try (client;
                var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                var answers = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.println(answer(desk, line));
            }
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String answer(ServiceDesk desk, String line) {
        try {
            if (line.startsWith(TIMES)) {
                return desk.times(Integer.parseInt(line.substring(TIMES.length()))).stream()
                        .map(Instant::toString)
                        .collect(Collectors.joining(" "));
            }
            desk.run(Errand.ofLine(line));
            return DONE;
        } catch (BookingRefused refused) {
            return REFUSED + refused.reason();
        } catch (RuntimeException failure) {
            return String.valueOf(failure).lines().findFirst().orElseThrow();
        }
    }
}
