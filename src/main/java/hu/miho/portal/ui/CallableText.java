package hu.miho.portal.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A paragraph in which a telephone number such as {@code 06 (46) 501-740} stays on one line and can be called. */
public final class CallableText extends Paragraph {

    private static final Pattern NUMBER = Pattern.compile("06 \\((\\d+)\\) (\\d+)-(\\d+)");

    public CallableText(String text) {
        int end = 0;
        for (MatchResult number : NUMBER.matcher(text).results().toList()) {
            add(new Text(text.substring(end, number.start())), link(number));
            end = number.end();
        }
        add(new Text(text.substring(end)));
    }

    private static Anchor link(MatchResult number) {
        var link = new Anchor("tel:+36" + number.group(1) + number.group(2) + number.group(3), number.group());
        link.addClassName("phone-number");
        return link;
    }
}
