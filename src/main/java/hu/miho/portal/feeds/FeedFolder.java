package hu.miho.portal.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A feed as a folder. */
final class FeedFolder implements FeedSource {

    private final Path root;
    private final Set<String> names;

    private FeedFolder(Path root, Set<String> names) {
        this.root = root;
        this.names = names;
    }

    static FeedFolder open(Path folder) throws FeedRefused, IOException {
        Path root = folder.toRealPath();
        var visit = new Visit(root);
        Files.walkFileTree(root, visit);
        if (visit.link != null) {
            throw new FeedRefused(FeedReason.LINK, visit.link, null, null);
        }
        return new FeedFolder(root, visit.names);
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public boolean has(String name) {
        return Files.isRegularFile(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public long size(String name) throws IOException {
        return Files.size(root.resolve(name));
    }

    @Override
    public InputStream open(String name) throws IOException {
        return Files.newInputStream(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
    }

    @Override
    public void close() {}

    /** Collects the names and ends at the first thing that is neither a folder nor a plain file. */
    private static final class Visit extends SimpleFileVisitor<Path> {

        private final Path root;
        private final Set<String> names = new TreeSet<>();
        private @Nullable String link;

        Visit(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String name = root.relativize(file).toString().replace('\\', '/');
            if (!attributes.isRegularFile()) {
                link = name;
                return FileVisitResult.TERMINATE;
            }
            if (!name.startsWith(DOCUMENTS)) {
                names.add(name);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
