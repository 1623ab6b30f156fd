package hu.miho.portal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** A service or a cron job often has a console of pure ASCII, in which every Hungarian report would be full of "?". */
final class ConsoleEncoding {

    private ConsoleEncoding() {}

    /** Writes UTF-8 where the console's own encoding lacks our letters. */
    static void makeFit() {
        if (lacksOurLetters(System.getProperty("stdout.encoding", ""))) {
            System.setOut(utf8(FileDescriptor.out));
        }
        if (lacksOurLetters(System.getProperty("stderr.encoding", ""))) {
            System.setErr(utf8(FileDescriptor.err));
        }
    }

    static boolean lacksOurLetters(String encoding) {
        return !Charset.forName(encoding, StandardCharsets.US_ASCII)
                .newEncoder()
                .canEncode("őű");
    }

    private static PrintStream utf8(FileDescriptor console) {
        return new PrintStream(new FileOutputStream(console), true, StandardCharsets.UTF_8);
    }
}
