package hu.miho.portal.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * A tagged PDF document of one page, written from top to bottom. The same content gives the same bytes: nothing in it
 * comes from the clock.
 */
final class PdfPage implements AutoCloseable {

    private static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;
    private static final float TERM_WIDTH = 170;

    private final PDDocument document = new PDDocument();
    private final PDPage page = new PDPage(PDRectangle.A4);
    private final Type regular;
    private final Type bold;
    private final PDStructureElement root;
    private final COSArray parents = new COSArray();
    private final PDPageContentStream content;
    private float y = PDRectangle.A4.getHeight() - MARGIN;

    PdfPage(PdfFonts fonts, String title, LocalDate date) throws IOException {
        document.addPage(page);
        document.setDocumentId((long) title.hashCode());
        regular = embedded(fonts.regular());
        bold = embedded(fonts.bold());
        root = describe(title, date);
        content = new PDPageContentStream(document, page);
    }

    /** A font in this document, and the widths of its letters. */
    private record Type(PDFont font, PdfFonts.Face face) {

        float width(float size, String text) {
            return face.width(text) * size;
        }
    }

    private Type embedded(PdfFonts.Face face) throws IOException {
        return new Type(PDType0Font.load(document, face.font(), true), face);
    }

    private PDStructureElement describe(String title, LocalDate date) {
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("hu-HU");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        var marks = new PDMarkInfo();
        marks.setMarked(true);
        catalog.setMarkInfo(marks);
        var information = document.getDocumentInformation();
        information.setTitle(title);
        information.setCreationDate(GregorianCalendar.from(date.atStartOfDay(ZoneId.of("Europe/Budapest"))));
        var tree = new PDStructureTreeRoot();
        catalog.setStructureTreeRoot(tree);
        var element = new PDStructureElement("Document", tree);
        tree.appendKid(element);
        return element;
    }

    void title(String text) throws IOException {
        y -= 26;
        lines("H1", root, bold, 20, text);
        y -= 6;
    }

    void heading(String text) throws IOException {
        y -= 14;
        lines("H2", root, bold, 12.5f, text);
        y -= 2;
    }

    void paragraph(String text) throws IOException {
        lines("P", root, regular, 10, text);
        y -= 5;
    }

    void emphasised(String text) throws IOException {
        lines("P", root, bold, 10, text);
        y -= 3;
    }

    /** A term and its value on one line. */
    void pair(String term, String value) throws IOException {
        var paragraph = child("P", root);
        y -= 15;
        show(paragraph, regular, 10, MARGIN, term);
        show(paragraph, bold, 10, MARGIN + TERM_WIDTH, value);
    }

    /** A table whose first column is text and whose others are numbers, set flush right. */
    void table(List<String> head, List<List<String>> rows) throws IOException {
        var table = child("Table", root);
        row(table, "TH", bold, head);
        for (List<String> cells : rows) {
            row(table, "TD", regular, cells);
        }
        y -= 4;
    }

    private void row(PDStructureElement table, String cellType, Type font, List<String> cells) throws IOException {
        var row = child("TR", table);
        y -= 18;
        float width = (WIDTH - TERM_WIDTH) / (cells.size() - 1);
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i);
            float x = i == 0 ? MARGIN : MARGIN + TERM_WIDTH + i * width - font.width(10, text);
            show(child(cellType, row), font, 10, x, text);
        }
        rule();
    }

    private void rule() throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        content.setLineWidth(0.4f);
        content.setStrokingColor(0.75f);
        content.moveTo(MARGIN, y - 5);
        content.lineTo(MARGIN + WIDTH, y - 5);
        content.stroke();
        content.endMarkedContent();
    }

    private void lines(String type, PDStructureElement parent, Type font, float size, String text) throws IOException {
        var element = child(type, parent);
        for (String line : wrapped(font, size, text)) {
            y -= size * 1.4f;
            show(element, font, size, MARGIN, line);
        }
    }

    private static List<String> wrapped(Type font, float size, String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (!line.isEmpty() && font.width(size, line + " " + word) > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    private PDStructureElement child(String type, PDStructureElement parent) {
        var element = new PDStructureElement(type, parent);
        element.setPage(page);
        parent.appendKid(element);
        return element;
    }

    private void show(PDStructureElement element, Type font, float size, float x, String text) throws IOException {
        int mark = parents.size();
        element.appendKid(mark);
        parents.add(element.getCOSObject());
        content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), mark);
        content.beginText();
        content.setFont(font.font, size);
        content.newLineAtOffset(x, y);
        content.showText(text);
        content.endText();
        content.endMarkedContent();
    }

    byte[] bytes() throws IOException {
        content.close();
        page.setStructParents(0);
        var tree = document.getDocumentCatalog().getStructureTreeRoot();
        var numbers = new PDNumberTreeNode(PDParentTreeValue.class);
        numbers.setNumbers(Map.of(0, new PDParentTreeValue(parents)));
        tree.setParentTree(numbers);
        tree.setParentTreeNextKey(1);
        var bytes = new ByteArrayOutputStream(24_000);
        document.save(bytes);
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        document.close();
    }
}
