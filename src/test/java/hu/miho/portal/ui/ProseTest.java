package hu.miho.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people write becomes components, and nothing that they write becomes HTML or a dangerous link (S14). */
class ProseTest {

    @Test
    void headingsListsBoldAndLinksAreBuilt() {
        var prose = new Prose(
                "## Mi történt\n\nA **melegvíz** szünetel,\nlásd: [itt](https://miho.hu/hir?a=1).\n\n- egy\n- kettő");
        assertThat(all(prose, H2.class)).extracting(H2::getText).containsExactly("Mi történt");
        assertThat(all(prose, Span.class)).extracting(Span::getText).containsExactly("melegvíz");
        assertThat(all(prose, Anchor.class)).extracting(Anchor::getHref).containsExactly("https://miho.hu/hir?a=1");
        assertThat(all(prose, ListItem.class)).hasSize(2);
        assertThat(prose.getElement().getTextRecursively()).contains("A melegvíz szünetel, lásd: itt.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[kattints](javascript:alert(1))",
                "[kattints](data:text/html,x)",
                "[kattints](JAVASCRIPT:alert(1))",
                "[kattints](//gonosz.example)",
                "[kattints](https://x\"onclick=alert(1))",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>"
            })
    void whatIsDangerousStaysText(String source) {
        var prose = new Prose(source);
        assertThat(all(prose, Anchor.class)).isEmpty();
        assertThat(prose.getElement().getTextRecursively()).isEqualTo(source);
        assertThat(elements(prose.getElement()).filter(element -> !element.isTextNode()))
                .extracting(Element::getTag)
                .containsOnly("div", "p");
    }

    @Test
    void pagesOfOursMailAndTelephoneAreLinked() {
        var prose = new Prose(
                "[a](/elerhetosegek) [b](mailto:ugyfel@miho.hu) [c](tel:+3646501740) [d](szamlak/folyoszamla)");
        assertThat(all(prose, Anchor.class)).hasSize(4);
    }

    private static <T extends Component> List<T> all(Prose prose, Class<T> type) {
        return elements(prose.getElement())
                .map(Element::getComponent)
                .flatMap(component -> component.stream())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static Stream<Element> elements(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(ProseTest::elements));
    }
}
