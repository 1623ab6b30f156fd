package hu.miho.portal.feeds;

import hu.miho.portal.shared.Sha256;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of itself.
 *
 * @param feedId rises from feed to feed, compared as text
 * @param follows the last feed taken, for a DELTA
 * @param files what it carries, in the contract's order
 */
record Manifest(
        String feedId, FeedKind kind, @Nullable String follows, Charset encoding, Map<FeedFile, ListedFile> files) {

    /**
     * A file that the manifest lists.
     *
     * @param rows without the header
     * @param sha256 of its bytes, in lower case
     */
    record ListedFile(long rows, String sha256) {}

    /** The same for the same files with the same checksums, whenever the feed was written. */
    String checksum() {
        var digest = Sha256.begin();
        files.forEach((file, listed) ->
                digest.update((file.fileName() + ' ' + listed.sha256() + '\n').getBytes(StandardCharsets.UTF_8)));
        return Sha256.hex(digest);
    }
}
