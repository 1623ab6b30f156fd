package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import hu.miho.portal.identity.AccountDetails;
import hu.miho.portal.identity.EmailChanges;
import hu.miho.portal.identity.OwnAccountService;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.CardColumn;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.LanguageChoice;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import java.util.List;
import java.util.Locale;

/** What one can change of one's own account, whoever one is. */
abstract class SettingsPage extends PortalPage {

    SettingsPage(OwnAccountService account, EmailChanges emails, LanguageChoice languages) {
        super("identity.settings.title");
        AccountDetails details = account.details();
        add(new PageHeader(null, getTranslation("identity.settings.title")));
        add(CardGrid.two(
                new CardColumn(
                        card("identity.settings.password.title", new PasswordForm(account)), languageCard(languages)),
                new CardColumn(
                        card("identity.settings.email.title", new EmailForm(emails, details.email())),
                        card("identity.settings.sessions.title", new SessionList(account)))));
    }

    private Card card(String titleKey, com.vaadin.flow.component.Component content) {
        var card = new Card(getTranslation(titleKey));
        card.add(content);
        return card;
    }

    private Card languageCard(LanguageChoice languages) {
        Select<Locale> language = Fields.select(
                getTranslation("identity.settings.language.label"), List.of(Formats.HUNGARIAN, Formats.ENGLISH));
        language.setItemLabelGenerator(choice -> choice.equals(Formats.ENGLISH) ? "English" : "magyar");
        language.setValue(Formats.locale());
        language.addValueChangeListener(change -> {
            languages.choose(change.getValue());
            UI.getCurrent().getPage().reload();
        });
        var card = card("identity.settings.language.title", language);
        card.addComponentAtIndex(1, new Paragraph(getTranslation("identity.settings.language.help")));
        return card;
    }
}
