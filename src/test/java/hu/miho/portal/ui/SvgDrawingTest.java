package hu.miho.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SvgDrawingTest {

    @Test
    void wordsCannotBecomeMarkup() {
        var svg = new SvgDrawing("drawing", 10, 10, "</title><script>alert(1)</script>", "a & b")
                .text("tick\" onload=\"x", 1, 2, "<img src=x onerror=alert(1)>")
                .toComponent();

        assertThat(svg.getElement().getProperty("innerHTML"))
                .doesNotContain("<script", "<img", "onload=\"x\"")
                .contains("&lt;script&gt;", "a &amp; b");
    }

    @Test
    void aDrawingHasANameAndADescription() {
        var svg = new SvgDrawing("drawing", 10, 10, "Hőfogyasztás havonta", "A legtöbb: január").toComponent();

        assertThat(svg.getElement().getProperty("innerHTML"))
                .contains("role=\"img\"", "<title>Hőfogyasztás havonta</title>", "<desc>A legtöbb: január</desc>");
    }
}
