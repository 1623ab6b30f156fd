package hu.miho.portal.documents;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.ui.CsvDocument;
import hu.miho.portal.ui.Formats;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;

/**
 * Several documents in one file, written as it leaves and never held in memory. A table of contents goes with them, and names
 * the ones that could not be had. When one breaks off, the file is left unfinished, so that it does not look whole.
 */
@Component
class DocumentZip {

    private final I18NProvider texts;
    private final Clock clock;

    DocumentZip(I18NProvider texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** @param handlers hand out each by itself, and ask who may have it */
    DownloadHandler of(List<DocumentRow> rows, Function<DocumentRow, DownloadHandler> handlers, Locale language) {
        List<DownloadHandler> each = rows.stream().map(handlers).toList();
        return event -> write(event, rows, each, language);
    }

    private void write(DownloadEvent event, List<DocumentRow> rows, List<DownloadHandler> each, Locale language)
            throws IOException {
        event.setFileName(text("documents.zip.name", language) + "-" + LocalDate.now(clock) + ".zip");
        event.setContentType("application/zip");
        var contents = new ArrayList<List<String>>();
        contents.add(Stream.of("issued", "document", "kind", "case", "zip.file")
                .map(key -> text("documents." + key, language))
                .toList());
        var zip = new ZipOutputStream(event.getOutputStream());
        for (int number = 0; number < rows.size(); number++) {
            var part = new ZipPart(event, zip, "%03d-".formatted(number + 1));
            each.get(number).handleDownloadRequest(part);
            contents.add(line(rows.get(number), part.entry(), language));
        }
        zip.putNextEntry(new ZipEntry(text("documents.zip.contents", language) + ".csv"));
        zip.write(CsvDocument.write(contents));
        zip.close();
    }

    private List<String> line(DocumentRow row, String entry, Locale language) {
        DocumentOrigin origin = row.origin();
        return List.of(
                Formats.date(row.issuedOn()),
                row.title(),
                text("documents.kind." + row.kind(), language),
                origin == null ? "" : origin.number(),
                entry.isEmpty() ? text("documents.zip.missing", language) : entry);
    }

    private String text(String key, Locale language) {
        return texts.getTranslation(key, language);
    }
}
