package hu.miho.portal.demo.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import hu.miho.portal.notifications.MailAttachment;
import hu.miho.portal.notifications.SentMail;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** One mail as its reader would see it: from its plain text, with the addresses in it as links. */
class MailCard extends Article {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"]+");

    MailCard(SentMail mail) {
        addClassNames("card", "demo-mail");
        add(new H2(mail.subject()));
        add(new KeyValues()
                .add(getTranslation("demo.mailbox.to"), mail.to().value())
                .add(getTranslation("demo.mailbox.at"), Formats.dateTime(mail.at())));
        Arrays.stream(mail.text().strip().split("\\n\\s*\\n"))
                .map(MailCard::paragraph)
                .forEach(this::add);
        mail.attachments().forEach(attachment -> add(download(attachment)));
    }

    private static DownloadLink download(MailAttachment attachment) {
        return new DownloadLink(
                attachment.fileName(),
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(attachment.content()),
                        attachment.fileName(),
                        attachment.contentType(),
                        attachment.content().length)));
    }

    private static Paragraph paragraph(String text) {
        var paragraph = new Paragraph();
        withLinks(text).forEach(paragraph::add);
        return paragraph;
    }

    private static List<Component> withLinks(String text) {
        var parts = new ArrayList<Component>();
        int end = 0;
        for (MatchResult address : ADDRESS.matcher(text).results().toList()) {
            parts.add(new Text(text.substring(end, address.start())));
            parts.add(link(address.group()));
            end = address.end();
        }
        parts.add(new Text(text.substring(end)));
        return parts;
    }

    private static Anchor link(String address) {
        var link = new Anchor(address, address);
        // As from a mail program: a request of its own.
        link.setRouterIgnore(true);
        return link;
    }
}
