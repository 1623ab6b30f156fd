package hu.miho.portal.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {

    @ParameterizedTest
    @CsvSource({
        "Adásvételi szerződés.pdf, Adásvételi szerződés.pdf",
        "Adásvételi szerződés.PDF, Adásvételi szerződés.pdf",
        "Szerződés 2026.11.25, Szerződés 2026.11.25.pdf",
        "../../etc/passwd, passwd.pdf",
        "..\\..\\Windows\\win.ini, win.pdf",
        "C:\\Users\\Anna\\szerződés.pdf, szerződés.pdf",
        "szamla.pdf.exe, szamla.pdf",
        "szamla.jpg.pdf.png.exe, szamla.pdf",
        "a\u202efdp.exe, afdp.pdf",
        "<script>alert(1)</script>.pdf, script_.pdf",
        "a:b*c?d|e.pdf, a_b_c_d_e.pdf",
        "' .pdf ', dokumentum.pdf",
        "'', dokumentum.pdf",
        "..., dokumentum.pdf",
        ".htaccess, htaccess.pdf",
        "CON.pdf, dokumentum CON.pdf",
        "lpt1, dokumentum lpt1.pdf",
        "o\u030bsz.pdf, ősz.pdf",
        "két\u00a0 szó.pdf, két szó.pdf",
    })
    void aNameIsMadeHarmless(String sent, String kept) {
        assertThat(FileNames.clean(sent, AttachmentType.PDF)).isEqualTo(kept);
    }

    @Test
    void whatCannotBeSeenIsTakenOut() {
        assertThat(FileNames.clean("a\u0000b\r\nc\u0007\u200b.pdf", AttachmentType.PDF))
                .isEqualTo("abc.pdf");
    }

    @Test
    void theEndingIsThatOfTheTrueType() {
        assertThat(FileNames.clean("kép.png", AttachmentType.JPEG)).isEqualTo("kép.jpg");
        assertThat(FileNames.clean("kép.jpeg", AttachmentType.PNG)).isEqualTo("kép.png");
    }

    @Test
    void aLongNameIsCutWithoutTearingACharacter() {
        assertThat(FileNames.clean("ő".repeat(500) + ".pdf", AttachmentType.PDF))
                .hasSize(120)
                .endsWith("ő.pdf");
        assertThat(FileNames.clean("x" + "\ud83d\udcc4".repeat(200), AttachmentType.PDF))
                .hasSizeLessThanOrEqualTo(120)
                .endsWith("\ud83d\udcc4.pdf");
    }
}
