package hu.miho.portal.ui;

import com.vaadin.flow.component.Svg;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A drawing with a name and a description for screen readers. An XML writer escapes every text and attribute, so data
 * cannot become markup; colours come from the stylesheet by class.
 */
final class SvgDrawing {

    private static final String NAMESPACE = "http://www.w3.org/2000/svg";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final String cssClass;

    SvgDrawing(String cssClass, double width, double height, String title, String description) {
        this.cssClass = cssClass;
        try {
            xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        write(() -> {
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeAttribute("viewBox", "0 0 %s %s".formatted(number(width), number(height)));
            xml.writeAttribute("role", "img");
            element("title", title);
            element("desc", description);
        });
    }

    /** A rectangle with round corners; a rectangle without height or width is not drawn. */
    SvgDrawing rectangle(String kind, double x, double y, double width, double height) {
        return width <= 0 || height <= 0
                ? this
                : shape("rect", kind, "x", x, "y", y, "width", width, "height", height, "rx", 3d);
    }

    SvgDrawing line(String kind, double x1, double y1, double x2, double y2) {
        return shape("line", kind, "x1", x1, "y1", y1, "x2", x2, "y2", y2);
    }

    SvgDrawing text(String kind, double x, double y, String words) {
        return write(() -> {
            xml.writeStartElement("text");
            xml.writeAttribute("class", kind);
            xml.writeAttribute("x", number(x));
            xml.writeAttribute("y", number(y));
            xml.writeCharacters(words);
            xml.writeEndElement();
        });
    }

    /** Ends the drawing. */
    Svg toComponent() {
        write(() -> {
            xml.writeEndElement();
            xml.close();
        });
        var svg = new Svg(text.toString());
        svg.addClassName(cssClass);
        return svg;
    }

    private SvgDrawing shape(String element, String kind, Object... namesAndNumbers) {
        return write(() -> {
            xml.writeEmptyElement(element);
            xml.writeAttribute("class", kind);
            for (int i = 0; i < namesAndNumbers.length; i += 2) {
                xml.writeAttribute((String) namesAndNumbers[i], number((double) namesAndNumbers[i + 1]));
            }
        });
    }

    private void element(String name, String words) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private SvgDrawing write(Writing writing) {
        try {
            writing.run();
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String number(double number) {
        return BigDecimal.valueOf(number)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }
}
