package hu.miho.portal.feeds;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A feed as a ZIP archive, its files at the top or all below one folder. Never unpacked to the disk. */
final class FeedArchive implements FeedSource {

    private final ZipFile zip;
    private final Map<String, ZipEntry> entries;
    private final Set<String> names = new TreeSet<>();

    private FeedArchive(ZipFile zip, Map<String, ZipEntry> entries) {
        this.zip = zip;
        this.entries = entries;
        entries.keySet().stream().filter(name -> !name.startsWith(DOCUMENTS)).forEach(names::add);
    }

    static FeedArchive open(Path archive, long mostBytes) throws FeedRefused, IOException {
        ZipFile zip;
        try {
            ZipLinks.refuseIn(archive);
            zip = new ZipFile(archive.toFile());
        } catch (ZipException notAnArchive) {
            throw new FeedRefused(FeedReason.ARCHIVE_BROKEN, null, String.valueOf(archive.getFileName()), null);
        }
        try {
            return new FeedArchive(zip, belowTopFolder(entries(zip, mostBytes)));
        } catch (FeedRefused refused) {
            zip.close();
            throw refused;
        }
    }

    @Override
    public Set<String> names() {
        return names;
    }

    @Override
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    @Override
    public long size(String name) throws IOException {
        return entry(name).getSize();
    }

    @Override
    public InputStream open(String name) throws IOException {
        ZipEntry entry = entry(name);
        return new DeclaredSize(zip.getInputStream(entry), entry.getSize());
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private ZipEntry entry(String name) throws IOException {
        ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw new IOException("no " + name + " in the archive");
        }
        return entry;
    }

    private static Map<String, ZipEntry> entries(ZipFile zip, long mostBytes) throws FeedRefused {
        var entries = new HashMap<String, ZipEntry>();
        long unpacked = 0;
        for (var all = zip.entries(); all.hasMoreElements(); ) {
            ZipEntry entry = all.nextElement();
            String name = entry.getName();
            if (!SafeName.isSafe(entry.isDirectory() ? name.substring(0, name.length() - 1) : name)) {
                throw new FeedRefused(FeedReason.UNSAFE_NAME, null, name, null);
            }
            unpacked += Math.max(0, entry.getSize());
            if (unpacked > mostBytes || unpacked < 0) {
                throw new FeedRefused(FeedReason.ARCHIVE_TOO_LARGE, null, null, String.valueOf(mostBytes));
            }
            if (!entry.isDirectory() && entries.put(name, entry) != null) {
                throw new FeedRefused(FeedReason.SAME_NAME_TWICE, name, null, null);
            }
        }
        return entries;
    }

    /** Who packs a folder often packs the folder itself: then its name is left off. */
    private static Map<String, ZipEntry> belowTopFolder(Map<String, ZipEntry> entries) {
        var tops = new TreeSet<String>();
        entries.keySet().forEach(name -> tops.add(name.substring(0, name.indexOf('/') + 1)));
        String top = tops.isEmpty() ? "" : tops.first();
        if (tops.size() != 1 || top.isEmpty() || !entries.containsKey(top + MANIFEST)) {
            return entries;
        }
        var below = new HashMap<String, ZipEntry>();
        entries.forEach((name, entry) -> below.put(name.substring(top.length()), entry));
        return below;
    }

    /** Ends a stream that gives more than its archive declares: the declared sizes are what the limit was checked for. */
    private static final class DeclaredSize extends FilterInputStream {

        private long left;

        DeclaredSize(InputStream in, long declared) {
            super(in);
            this.left = declared;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) {
                count(1);
            }
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        @Override
        public long skip(long count) throws IOException {
            return readNBytes((int) Math.min(count, 8192)).length;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(int read) throws ZipException {
            left -= read;
            if (left < 0) {
                throw new ZipException("an entry is longer than declared");
            }
        }
    }
}
