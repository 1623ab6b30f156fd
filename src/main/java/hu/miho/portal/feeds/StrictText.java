package hu.miho.portal.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Decodes a feed's bytes without forgiving any. A byte that the encoding forbids becomes a mark, which stays in its field
 * until {@link #check} finds it there: so that the report can name line and column of each.
 */
final class StrictText {

    /** Unicode promises that this is never a character; neither is the next. */
    private static final char BAD_BYTES = '\uFDD0';

    private static final char STRAY_QUOTE = '\uFDD1';
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictText() {}

    static Reader reader(InputStream bytes, Charset encoding) throws IOException {
        var decoder = encoding.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE)
                .replaceWith(String.valueOf(BAD_BYTES));
        var reader = new PushbackReader(new InputStreamReader(bytes, decoder));
        int first = reader.read();
        boolean skipped = first == BYTE_ORDER_MARK && encoding.equals(StandardCharsets.UTF_8);
        if (first >= 0 && !skipped) {
            reader.unread(first);
        }
        return reader;
    }

    /** Marks the quotes of a field that is not quoted: RFC 4180 has none there. */
    static String markStrayQuotes(String unquotedField) {
        return unquotedField.indexOf('"') < 0 ? unquotedField : STRAY_QUOTE + unquotedField;
    }

    /** @throws BadValue when the field holds what no text may */
    static void check(String field) throws BadValue {
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == BAD_BYTES) {
                throw BadValue.refused(FeedReason.BAD_BYTES);
            }
            if (c == STRAY_QUOTE) {
                throw BadValue.refused(FeedReason.BROKEN_QUOTES);
            }
            if (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') {
                throw BadValue.refused(FeedReason.CONTROL_CHARACTER);
            }
        }
    }

    /** A field as it can be quoted to people. */
    static String visible(String field) {
        var visible = new StringBuilder(field.length());
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == BAD_BYTES) {
                visible.append('\uFFFD');
            } else if (Character.isISOControl(c)) {
                visible.append(' ');
            } else if (c != STRAY_QUOTE) {
                visible.append(c);
            }
        }
        return visible.toString();
    }
}
