package hu.miho.portal.notifications;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.notifications.MailText.Block;
import hu.miho.portal.notifications.MailText.Button;
import hu.miho.portal.notifications.MailText.Paragraph;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;

/** The frame around every mail: whose it is, its text, the signature; as plain text and as HTML. */
@Component
class MailLayout {

    private final I18NProvider translations;
    private final CompanyService company;
    private final String portalAddress;
    private final boolean demo;
    private final MailHtml html = new MailHtml();

    MailLayout(
            I18NProvider translations,
            CompanyService company,
            Environment environment,
            @Value("${portal.base-url}") String portalAddress) {
        this.translations = translations;
        this.company = company;
        this.portalAddress = portalAddress;
        this.demo = environment.acceptsProfiles(Profiles.of("demo"));
    }

    ComposedMail compose(MailText subject, MailText body, Locale language) {
        String subjectLine = plain(subject.blocks(), " ").replaceAll("\\p{Cntrl}+", " ");
        List<String> signature = signature(language);
        String demoMark = demo ? word("demo", language) : "";
        var words = Map.of(
                "language", language.getLanguage(),
                "subject", subjectLine,
                "mark", word("mark", language),
                "service", word("service", language));
        return new ComposedMail(
                subjectLine, text(body, signature, demoMark), html.render(body.blocks(), signature, demoMark, words));
    }

    private static String text(MailText body, List<String> signature, String demoMark) {
        String top = demoMark.isEmpty() ? "" : demoMark + "\n\n";
        // "-- " and a new line: what mail readers know as the beginning of the signature
        return top + plain(body.blocks(), "\n\n") + "\n\n-- \n" + String.join("\n", signature) + "\n";
    }

    private List<String> signature(Locale language) {
        var details = company.details();
        return List.of(
                details.name(),
                details.officeAddress() + " · " + details.phone().display(),
                details.email().value() + " · " + portalAddress,
                word("automatic", language));
    }

    private String word(String key, Locale language) {
        return translations.getTranslation("notifications." + key, language);
    }

    private static String plain(List<Block> blocks, String between) {
        return blocks.stream().map(MailLayout::plain).collect(Collectors.joining(between));
    }

    private static String plain(Block block) {
        return switch (block) {
            case Paragraph(String text) -> text;
            case Button(String text, String address) -> text + ":\n" + address;
        };
    }
}
