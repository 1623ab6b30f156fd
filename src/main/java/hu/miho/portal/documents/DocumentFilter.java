package hu.miho.portal.documents;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which of one's documents to list. The text is looked for in title, number and case number, without regard to case and
 * accents.
 *
 * @param kind one kind, or all when null
 * @param year the year of issue, or all when null
 * @param text part of title, number or case number; blank matches everything
 */
public record DocumentFilter(
        @Nullable DocumentKind kind, @Nullable Integer year, String text) {

    public static final DocumentFilter ALL = new DocumentFilter(null, null, "");

    /** Whether a document is one of those. */
    public boolean matches(DocumentRow document) {
        return (kind == null || kind == document.kind())
                && (year == null || year == document.issuedOn().getYear())
                && plain(words(document)).contains(plain(text.strip()));
    }

    private static String words(DocumentRow document) {
        DocumentOrigin origin = document.origin();
        return document.title() + " " + document.documentNo() + (origin == null ? "" : " " + origin.number());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
    }
}
