package hu.miho.portal.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.CardColumn;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;

/** Company data, and where its prices and rules are. */
@Route(value = "ceginformacio", layout = PortalShell.class)
@AnonymousAllowed
class CompanyView extends PortalPage {

    CompanyView(CompanyService company) {
        super("content.company");
        var details = company.details();
        add(
                new PageHeader(null, getTranslation("content.company"))
                        .withLead(getTranslation("content.company.lead")),
                CardGrid.two(data(company, details), new CardColumn(rules(details))));
    }

    private Component data(CompanyService company, CompanyDetails details) {
        var values = new KeyValues()
                .add(getTranslation("content.company.name"), details.name())
                .add(getTranslation("content.office"), details.officeAddress())
                .add(getTranslation("content.phone"), ContactLinks.phone(details.phone()))
                .add(getTranslation("content.email"), ContactLinks.email(details))
                .add(getTranslation("content.website"), ContactLinks.website(details));
        company.facts(Formats.locale())
                .forEach(fact -> values.add(fact.label(), SampleMark.marked(fact.text(), fact.sample())));
        var card = new Card(getTranslation("content.company.data"));
        card.add(values);
        return card;
    }

    private Component rules(CompanyDetails details) {
        var card = new Card(getTranslation("content.rules"));
        card.add(
                new Paragraph(getTranslation("content.rules.text")),
                new UnorderedList(
                        new ListItem(new Anchor("egysegarak", getTranslation("content.rules.prices"))),
                        new ListItem(new Anchor(details.websiteUri(), getTranslation("content.rules.terms"))),
                        new ListItem(new RouterLink(getTranslation("content.privacy"), PrivacyView.class)),
                        new ListItem(new RouterLink(getTranslation("content.accessibility"), AccessibilityView.class)),
                        new ListItem(new RouterLink(getTranslation("content.contacts"), ContactsView.class))));
        return card;
    }
}
