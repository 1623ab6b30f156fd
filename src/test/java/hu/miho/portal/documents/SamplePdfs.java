package hu.miho.portal.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** PDFs with something in them. */
final class SamplePdfs {

    private SamplePdfs() {}

    private interface Filling {
        void fill(PDDocument document, PDPage page) throws IOException;
    }

    /** Forbids printing; asks for a password unless it is empty. */
    static byte[] encrypted(String password) {
        return with((document, page) -> {
            var permission = new AccessPermission();
            permission.setCanPrint(false);
            document.protect(new StandardProtectionPolicy("owner", password, permission));
        });
    }

    static byte[] scriptOnOpening() {
        return with((document, page) ->
                document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    static byte[] scriptAmongNames() {
        return with((document, page) -> {
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            var scripts = new PDJavascriptNameTreeNode();
            scripts.setNames(Map.of("start", new PDActionJavaScript("app.alert(1)")));
            names.setJavascript(scripts);
            document.getDocumentCatalog().setNames(names);
        });
    }

    static byte[] launchingLink() {
        return with((document, page) -> {
            var link = new PDAnnotationLink();
            var launch = new PDActionLaunch();
            launch.setF("calc.exe");
            link.setAction(launch);
            page.getAnnotations().add(link);
        });
    }

    static byte[] carrying(byte[] bytes) {
        return with((document, page) -> {
            var file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
            var description = new PDComplexFileSpecification();
            description.setFile("data.bin");
            description.setEmbeddedFile(file);
            var files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("data", description));
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            document.getDocumentCatalog().setNames(names);
        });
    }

    /** With objects in object streams, as most programs write them. */
    static byte[] packed() {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int page = 0; page < 20; page++) {
                document.addPage(new PDPage());
            }
            document.save(bytes, CompressParameters.DEFAULT_COMPRESSION);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** An object stream of 64 MB of blanks, and no table of objects, so that a reader searches for them. */
    static byte[] bomb() {
        byte[] packed = SampleFiles.deflated(new byte[64 << 20]);
        String head = "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 5 0 R>>\nendobj\n2 0 obj\n<</Type/ObjStm/N 1/First 4"
                + "/Filter/FlateDecode/Length " + packed.length + ">>\nstream\n";
        String tail = "\nendstream\nendobj\ntrailer\n<</Root 1 0 R>>\nstartxref\n0\n%%EOF";
        return PicturesTest.joined(
                head.getBytes(StandardCharsets.ISO_8859_1), packed, tail.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static byte[] with(Filling filling) {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            filling.fill(document, page);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
