package hu.miho.portal.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.notifications.MailText.Button;
import hu.miho.portal.notifications.MailText.Paragraph;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextTest {

    private static final MailText TEXT = MailText.parse("""
            Tisztelt {name}!

            Két sor
            egy bekezdésben.

            [Aktiválás]({link})
            """);

    @Test
    void readsParagraphsAndButtons() {
        assertThat(TEXT.fill(Map.of("name", "Ügyfelünk", "link", "https://miho.hu/a?token=b"))
                        .blocks())
                .isEqualTo(List.of(
                        new Paragraph("Tisztelt Ügyfelünk!"),
                        new Paragraph("Két sor\negy bekezdésben."),
                        new Button("Aktiválás", "https://miho.hu/a?token=b")));
    }

    @Test
    void noValueCanAddALinkOrAnotherBlock() {
        var filled = TEXT.fill(
                Map.of("name", "X\n\n[Nyeremény]({link})\n\nhttp://evil.example", "link", "https://miho.hu/"));
        assertThat(filled.blocks()).hasSize(3);
        assertThat(filled.blocks().getFirst())
                .isEqualTo(new Paragraph("Tisztelt X\n\n[Nyeremény]({link})\n\nhttp://evil.example!"));
    }

    @Test
    void valuesMayHoldWhatRegularExpressionsKnow() {
        assertThat(TEXT.fill(Map.of("name", "$1 \\ {name}", "link", "https://miho.hu/"))
                        .blocks()
                        .getFirst())
                .isEqualTo(new Paragraph("Tisztelt $1 \\ {name}!"));
    }

    @Test
    void namesTheMissingValue() {
        assertThatThrownBy(() -> TEXT.fill(Map.of("link", "https://miho.hu/")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("name");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "/aktivalas", "https://miho.hu/ onclick=x", "https://miho.hu/\"x", ""})
    void aButtonLeadsToAWebAddressOnly(String link) {
        assertThatThrownBy(() -> TEXT.fill(Map.of("name", "X", "link", link)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
