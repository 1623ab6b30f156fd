package hu.miho.portal.documents;

import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;

/**
 * Documents that the portal itself has of the signed-in customer. Answered by modules that stand below this one; each names
 * its documents in a way that no other does.
 */
public interface DocumentSource {

    /** What all its document numbers begin with. */
    String prefix();

    /** The signed-in customer's, in any order; as many as somebody has handed in or was sent, some dozens. */
    List<DocumentRow> own();

    /**
     * Hands out the bytes of one of its documents; asks when they leave whether the account may have them.
     *
     * @param documentNo begins with the prefix
     */
    DownloadHandler download(String documentNo);
}
