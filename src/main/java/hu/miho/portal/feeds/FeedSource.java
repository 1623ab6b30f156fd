package hu.miho.portal.feeds;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The files of one feed, read where they lie: nothing is unpacked. Every name in it has been found safe. */
interface FeedSource extends Closeable {

    String MANIFEST = "manifest.json";

    /** What a document's name begins with. */
    String DOCUMENTS = "documents/";

    /** The names of the files that are not documents. */
    Set<String> names();

    boolean has(String name);

    /** The unpacked size in bytes of a file that is there. */
    long size(String name) throws IOException;

    /** The unpacked bytes of a file that is there. */
    InputStream open(String name) throws IOException;

    /**
     * @param path a folder or a ZIP archive
     * @throws FeedRefused when it is neither, holds links or unsafe names, or unpacks beyond the limit
     * @throws IOException when the disk fails
     */
    static FeedSource open(Path path, FeedProperties limits) throws FeedRefused, IOException {
        if (Files.isDirectory(path)) {
            return FeedFolder.open(path);
        }
        if (Files.isRegularFile(path)) {
            return FeedArchive.open(path, limits.maxUnpackedSize().toBytes());
        }
        throw new FeedRefused(FeedReason.NOT_A_FEED, null, String.valueOf(path.getFileName()), null);
    }
}
