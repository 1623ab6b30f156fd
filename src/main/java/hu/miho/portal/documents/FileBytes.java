package hu.miho.portal.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Where the bytes of stored files lie. The row in {@code stored_file} is made, or locked, before any of these is called, so that
 * two who have the same bytes wait for each other.
 */
interface FileBytes {

    /** Bytes that can be read more than once. */
    @FunctionalInterface
    interface Source {
        InputStream open() throws IOException;
    }

    /** Keeps the bytes by the time this returns, unless they are there already. */
    void put(String sha256, Source source, long size) throws IOException;

    void copy(String sha256, long size, OutputStream out) throws IOException;

    void delete(String sha256) throws IOException;
}
