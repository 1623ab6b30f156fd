package hu.miho.portal.notifications;

import hu.miho.portal.content.Placeholders;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a mail as blocks. The structure is read before values are put in, so that no value can add a block or a
 * link.
 */
record MailText(List<Block> blocks) {

    /** A part of a mail that stands on its own. */
    sealed interface Block {
        Block fill(Map<String, String> values);
    }

    record Paragraph(String text) implements Block {
        @Override
        public Block fill(Map<String, String> values) {
            return new Paragraph(Placeholders.fill(text, values));
        }
    }

    /** A link that stands out; the address is shown as well, for readers without HTML. */
    record Button(String text, String address) implements Block {
        @Override
        public Block fill(Map<String, String> values) {
            String link = Placeholders.fill(address, values);
            if (!WEB_ADDRESS.matcher(link).matches()) {
                throw new IllegalArgumentException("a mail's button must lead to a web address");
            }
            return new Button(Placeholders.fill(text, values), link);
        }
    }

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");
    private static final Pattern BUTTON = Pattern.compile("\\[(?<text>[^]]+)]\\((?<address>\\{\\w+})\\)");

    static MailText parse(String source) {
        return new MailText(Arrays.stream(source.strip().split("\\n\\s*\\n"))
                .map(String::strip)
                .map(MailText::block)
                .toList());
    }

    private static Block block(String source) {
        Matcher button = BUTTON.matcher(source);
        return button.matches() ? new Button(button.group("text"), button.group("address")) : new Paragraph(source);
    }

    /** @throws IllegalArgumentException when a value is missing, or a link is none */
    MailText fill(Map<String, String> values) {
        return new MailText(blocks.stream().map(block -> block.fill(values)).toList());
    }
}
