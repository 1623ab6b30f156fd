package hu.miho.portal.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 as the feed writes it: 64 hexadecimal digits in lower case. */
final class Sha256 {

    private static final int BUFFER_SIZE = 64 * 1024;

    private Sha256() {}

    static MessageDigest begin() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    static String hex(MessageDigest digest) {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String of(byte[] bytes) {
        var digest = begin();
        digest.update(bytes);
        return hex(digest);
    }

    /** Reads the stream to its end. */
    static String of(InputStream bytes) throws IOException {
        var digest = begin();
        var buffer = new byte[BUFFER_SIZE];
        for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return hex(digest);
    }
}
