package hu.miho.portal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Bytes in a folder, by their name: {@code ab/cd/abcd…}. Written under a passing name, made safe on the disk, then moved to the
 * name in one step: whoever finds the name finds the whole file, also after a loss of power.
 */
final class FolderBytes implements FileBytes {

    private static final String PARTIAL = ".part";
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{64}");

    private final Path root;

    /** @param root made when it is not there yet */
    FolderBytes(Path root) {
        this.root = root;
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new UncheckedIOException("portal.files.folder cannot be used: " + root, e);
        }
    }

    @Override
    public void put(String sha256, Source source, long size) throws IOException {
        Path place = place(sha256);
        if (Files.exists(place) && Files.size(place) == size) {
            return;
        }
        Path inner = inner(sha256);
        Files.createDirectories(inner);
        Path partial = Files.createTempFile(inner, sha256, PARTIAL);
        try {
            write(source, partial);
            Files.move(partial, place, StandardCopyOption.ATOMIC_MOVE);
            sync(inner);
            sync(outer(sha256));
            sync(root);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    @Override
    public void copy(String sha256, long size, OutputStream out) throws IOException {
        Files.copy(place(sha256), out);
    }

    @Override
    public void delete(String sha256) throws IOException {
        Files.deleteIfExists(place(sha256));
    }

    /** The names of all files that were there before a moment, in milliseconds since 1970. */
    List<String> namesBefore(long moment) throws IOException {
        try (Stream<Path> all = Files.walk(root, 3)) {
            return all.filter(
                            file -> NAME.matcher(file.getFileName().toString()).matches() && isOlder(file, moment))
                    .map(file -> file.getFileName().toString())
                    .toList();
        }
    }

    /** What a writer that was killed has left. */
    void deletePartialBefore(long moment) throws IOException {
        try (Stream<Path> all = Files.walk(root, 3)) {
            for (Path file : all.filter(file -> file.toString().endsWith(PARTIAL) && isOlder(file, moment))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private Path outer(String sha256) {
        return root.resolve(sha256.substring(0, 2));
    }

    private Path inner(String sha256) {
        return outer(sha256).resolve(sha256.substring(2, 4));
    }

    private Path place(String sha256) {
        return inner(sha256).resolve(sha256);
    }

    private static void write(Source source, Path partial) throws IOException {
        try (InputStream in = source.open();
                var channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
            in.transferTo(Channels.newOutputStream(channel));
            channel.force(true);
        }
    }

    /** A name is on the disk when its folder is. */
    private static void sync(Path folder) throws IOException {
        try (var channel = FileChannel.open(folder)) {
            channel.force(true);
        }
    }

    private static boolean isOlder(Path file, long moment) {
        try {
            return Files.isRegularFile(file) && Files.getLastModifiedTime(file).toMillis() < moment;
        } catch (NoSuchFileException gone) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
