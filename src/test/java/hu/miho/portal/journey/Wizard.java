package hu.miho.portal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** What filling in a case asks of anybody: a page after the other, each of which nothing keeps anybody out of. */
final class Wizard {

    private static final Pattern METER = Pattern.compile("Melegvíz-mérő állása: .*");
    private static final Pattern LAST_READING = Pattern.compile("Legutóbb ([0-9\\s\\u00a0,]+)");

    private final Visitor visitor;

    private Wizard(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Chooses what to settle. */
    static Wizard begins(Visitor visitor, String procedure) {
        visitor.opens("ugyeim/uj").clicks("Elkezdem: " + procedure).settled();
        visitor.page().waitForURL("**/ugyeim/kitoltes/**");
        return new Wizard(visitor);
    }

    /** Is on a page of the form already. */
    static Wizard goesOn(Visitor visitor) {
        return new Wizard(visitor);
    }

    /** The page that is asked now, looked at and left by its button. */
    Wizard answers(String heading, Runnable answer) {
        visitor.seesHeading(heading);
        answer.run();
        visitor.findsNothingInTheWay().readsOnly(Texts.HUNGARIAN).clicks("Tovább");
        return this;
    }

    /** A page on which nothing has to be answered. */
    Wizard skips(String heading) {
        return answers(heading, () -> {});
    }

    /** Goes on without an answer: what is wrong is said, and has the focus. */
    Wizard forgets(String heading) {
        visitor.seesHeading(heading).clicks("Tovább");
        Locator summary = visitor.page().getByRole(AriaRole.ALERT).filter(saying("mezőt javítani kell"));
        assertThat(summary.and(visitor.page().locator(":focus"))).isAttached();
        visitor.findsNothingInTheWay();
        return this;
    }

    private static Locator.FilterOptions saying(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    /** The last page before sending in. */
    Wizard checks() {
        visitor.seesHeading("Adatok ellenőrzése").findsNothingInTheWay().readsOnly(Texts.HUNGARIAN);
        return this;
    }

    void sends() {
        visitor.clicks("Beküldés").seesHeading("Megkaptuk a kérelmét").findsNothingInTheWay();
    }

    /** Every box of the page. */
    static void ticksAll(Visitor visitor) {
        visitor.page().locator("main vaadin-checkbox input").all().forEach(Locator::check);
    }

    static void choosesFirst(Visitor visitor) {
        visitor.page().locator("main vaadin-radio-button").first().click();
    }

    /** A known postal code brings the town. */
    static void typesAddress(Visitor visitor, String line) {
        visitor.types("Irányítószám", "3530");
        assertThat(visitor.field("Település")).hasValue("Miskolc");
        visitor.types("Utca, házszám, emelet, ajtó", line);
    }

    /** A cubic metre more than the last time, on each meter. */
    static void readsTheMeters(Visitor visitor) {
        Locator meters = visitor.page().getByLabel(METER);
        meters.first().waitFor();
        for (int number = 0; number < meters.count(); number++) {
            Locator meter = meters.nth(number);
            meter.fill(oneMore(meter));
            meter.blur();
        }
    }

    private static String oneMore(Locator meter) {
        Matcher last = LAST_READING.matcher(
                meter.locator("xpath=ancestor::vaadin-text-field").innerText());
        BigDecimal before = last.find()
                ? new BigDecimal(last.group(1).replaceAll("[\\s\\u00a0]", "").replace(',', '.'))
                : BigDecimal.TEN;
        return before.add(BigDecimal.ONE).toPlainString().replace('.', ',');
    }

    /** Attaches a picture as the n-th paper of the page, from 0. */
    static void attaches(Visitor visitor, int paper, String fileName) {
        Page page = visitor.page();
        page.locator(".paper-field")
                .nth(paper)
                .locator("input[type=file]")
                .first()
                .setInputFiles(picture(fileName));
        page.getByText(fileName + " csatolva").first().waitFor();
    }

    static FilePayload picture(String fileName) {
        try {
            var bytes = new ByteArrayOutputStream();
            var picture = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
            picture.setRGB(0, 0, fileName.hashCode());
            ImageIO.write(picture, "png", bytes);
            return new FilePayload(fileName, "image/png", bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
