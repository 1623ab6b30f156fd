package hu.miho.portal.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.content.OpeningHoursService;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.CardColumn;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import java.time.Clock;
import java.time.LocalDateTime;

/** Where and when the company is reached. */
@Route(value = "elerhetosegek", layout = PortalShell.class)
@AnonymousAllowed
class ContactsView extends PortalPage {

    ContactsView(CompanyService company, OpeningHoursService hours, Clock clock) {
        super("content.contacts");
        var now = LocalDateTime.now(clock);
        var openingHours = hours.openingHours(Formats.locale());
        var details = company.details();
        var status = openingHours.at(now);
        add(
                new PageHeader(null, getTranslation("content.contacts"))
                        .withBadge(OfficeStatusText.badge(status))
                        .withLead(OfficeStatusText.sentence(status, now.toLocalDate())),
                CardGrid.two(
                        new CardColumn(reach(details), way(details)),
                        new CardColumn(new OpeningHoursCard(openingHours, now.toLocalDate()), remarks(details))));
    }

    private Component reach(CompanyDetails details) {
        var dutyLines = new Div();
        dutyLines.addClassName("stacked");
        details.dutyLines().forEach(line -> dutyLines.add(ContactLinks.phone(line)));
        var card = new Card(getTranslation("content.reach"));
        card.add(new KeyValues()
                .add(getTranslation("content.office"), details.officeAddress())
                .add(getTranslation("content.phone"), ContactLinks.phone(details.phone()))
                .add(getTranslation("content.email"), ContactLinks.email(details))
                .add(getTranslation("content.website"), ContactLinks.website(details))
                .add(getTranslation("content.duty"), dutyLines));
        card.add(new Paragraph(getTranslation("content.duty.when")));
        return card;
    }

    private Component way(CompanyDetails details) {
        var sketch = new Image("ut-az-irodahoz.svg", getTranslation("content.way.alt"));
        var figure = new Div(sketch, new Paragraph(getTranslation("content.way.caption")));
        figure.addClassName("way-sketch");
        var card = new Card(getTranslation("content.way"));
        card.add(new Paragraph(getTranslation("content.way.text", details.officeAddress())), figure);
        return card;
    }

    private Component remarks(CompanyDetails details) {
        var card = new Card(getTranslation("content.remarks"));
        card.add(
                new Paragraph(getTranslation("content.remarks.invitation")),
                LinkButton.secondary(getTranslation("content.remarks.write"), "mailto:" + details.email()));
        return card;
    }
}
