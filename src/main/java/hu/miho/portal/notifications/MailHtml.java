package hu.miho.portal.notifications;

import hu.miho.portal.notifications.MailText.Block;
import hu.miho.portal.notifications.MailText.Button;
import hu.miho.portal.notifications.MailText.Paragraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/**
 * The HTML form of a mail: {@code mail/layout.html} with its parts filled in. Styles stand in each element, because mail
 * readers drop style sheets; everything but the layout is escaped.
 */
final class MailHtml {

    private static final Pattern PART = Pattern.compile("\\{\\{(\\w+)}}");
    private static final String PARAGRAPH = "<p style=\"margin:0 0 16px\">%s</p>";
    private static final String BUTTON = """
            <p style="margin:24px 0 8px"><a class="button" href="%1$s" style="display:inline-block;padding:12px 28px;\
            background:#0b5563;color:#ffffff;font-weight:600;text-decoration:none;border-radius:10px">%2$s</a></p>
            <p class="quiet" style="margin:0 0 24px;font-size:14px;color:#50595d;word-break:break-all">%1$s</p>""";
    private static final String DEMO =
            "<p class=\"demo\" style=\"margin:0 0 24px;padding:8px 12px;background:#fcefd2;color:#744600;"
                    + "border-radius:6px\">%s</p>";

    private final String page;

    MailHtml() {
        try {
            page = new ClassPathResource("mail/layout.html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A whole page.
     *
     * @param words plain text for the layout's parts, by name
     * @param demoMark the line that says that it is a demo, empty when it is none
     */
    String render(List<Block> body, List<String> signature, String demoMark, Map<String, String> words) {
        var parts = new HashMap<String, String>();
        words.forEach((name, word) -> parts.put(name, escaped(word)));
        parts.put("demo", demoMark.isEmpty() ? "" : DEMO.formatted(escaped(demoMark)));
        parts.put("body", body.stream().map(MailHtml::html).collect(Collectors.joining("\n")));
        parts.put("signature", signature.stream().map(MailHtml::escaped).collect(Collectors.joining("<br>\n")));
        return PART.matcher(page).replaceAll(part -> Matcher.quoteReplacement(parts.getOrDefault(part.group(1), "")));
    }

    private static String html(Block block) {
        return switch (block) {
            case Paragraph(String text) -> PARAGRAPH.formatted(escaped(text).replace("\n", "<br>\n"));
            case Button(String text, String address) -> BUTTON.formatted(escaped(address), escaped(text));
        };
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
