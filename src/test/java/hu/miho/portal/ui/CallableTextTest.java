package hu.miho.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import org.junit.jupiter.api.Test;

class CallableTextTest {

    @Test
    void aNumberInASentenceCanBeCalledAndTheSentenceStaysWhole() {
        var text = new CallableText("Hívjon minket: 06 (46) 501-740. Időkorlát nincs.");
        assertThat(text.getElement().getTextRecursively())
                .isEqualTo("Hívjon minket: 06 (46) 501-740. Időkorlát nincs.");
        assertThat(text.getChildren().filter(Anchor.class::isInstance).map(Anchor.class::cast))
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.getHref()).isEqualTo("tel:+3646501740");
                    assertThat(link.getText()).isEqualTo("06 (46) 501-740");
                });
    }

    @Test
    void aSentenceWithoutANumberIsJustText() {
        assertThat(new CallableText("A hiba száma: 1A2B3C4D.").getElement().getTextRecursively())
                .isEqualTo("A hiba száma: 1A2B3C4D.");
    }
}
