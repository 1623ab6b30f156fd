package hu.miho.portal.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;

/** A mail server that answers as a test tells it to; GreenMail always says yes. */
final class ScriptedSmtpServer implements AutoCloseable {

    /** Takes a mail's text, and hangs up before it says so. */
    static final String CUT_AFTER_TAKING = "CUT";

    /** Sends a byte a tenth of a second, for ever. */
    static final String DRIP = "DRIP";

    private final ServerSocket socket;
    private final List<String> taken = new CopyOnWriteArrayList<>();
    private volatile UnaryOperator<String> script;

    /** @param script from a command, or {@code "."} for the end of a mail, to the reply; null for a friendly one */
    ScriptedSmtpServer(UnaryOperator<String> script) {
        this.script = script;
        try {
            socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return socket.getLocalPort();
    }

    void answer(UnaryOperator<String> newScript) {
        script = newScript;
    }

    /** The mails for which it has taken the responsibility, or was about to. */
    List<String> taken() {
        return taken;
    }

    private void accept() {
        try {
            while (true) {
                Socket client = socket.accept();
                Thread.ofVirtual().start(() -> serve(client));
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    private void serve(Socket client) {
        try (client) {
            var in = new BufferedReader(new InputStreamReader(client.getInputStream(), UTF_8));
            var out = client.getOutputStream();
            reply(out, "220 test");
            for (String command = in.readLine(); command != null; command = in.readLine()) {
                if (!answered(command, in, out)) {
                    return;
                }
            }
        } catch (IOException | InterruptedException hungUp) {
            // as a client may
        }
    }

    private boolean answered(String command, BufferedReader in, OutputStream out)
            throws IOException, InterruptedException {
        String answer = script.apply(command);
        reply(out, answer == null ? friendly(command) : answer);
        if (!command.equals("DATA") || answer != null) {
            return !command.startsWith("QUIT");
        }
        String mail = readMail(in);
        String end = script.apply(".");
        if (end == null || end.equals(CUT_AFTER_TAKING)) {
            taken.add(mail);
        }
        if (CUT_AFTER_TAKING.equals(end)) {
            return false;
        }
        reply(out, end == null ? "250 taken" : end);
        return true;
    }

    private static String friendly(String command) {
        if (command.startsWith("DATA")) {
            return "354 go on";
        }
        return command.startsWith("QUIT") ? "221 bye" : "250 ok";
    }

    private static String readMail(BufferedReader in) throws IOException {
        var mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line).append('\n');
        }
        return mail.toString();
    }

    private static void reply(OutputStream out, String reply) throws IOException, InterruptedException {
        if (reply.equals(DRIP)) {
            while (true) {
                out.write('2');
                out.flush();
                Thread.sleep(100);
            }
        }
        out.write((reply + "\r\n").getBytes(UTF_8));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
