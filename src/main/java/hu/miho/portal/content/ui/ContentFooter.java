package hu.miho.portal.content.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.ui.PageFooter;

/** The foot of every page: how to reach the company, the leaflet's invitation for remarks, the pages the law asks for. */
@org.springframework.stereotype.Component
class ContentFooter implements PageFooter {

    private final CompanyService company;

    ContentFooter(CompanyService company) {
        this.company = company;
    }

    @Override
    public Component create() {
        var details = company.details();
        var columns = new Div(office(details), dutyLine(details), remarks(details), pages());
        columns.addClassName("footer-columns");
        return columns;
    }

    private static Component office(CompanyDetails details) {
        return new Div(
                new H2(details.name()),
                new Span(details.officeAddress()),
                ContactLinks.phone(details.phone()),
                ContactLinks.email(details));
    }

    private static Component dutyLine(CompanyDetails details) {
        var column = new Div(new H2(translate("content.duty")), new Span(translate("content.duty.when")));
        details.dutyLines().forEach(line -> column.add(ContactLinks.phone(line)));
        return column;
    }

    private static Component remarks(CompanyDetails details) {
        return new Div(
                new H2(translate("content.remarks")),
                new Span(translate("content.remarks.invitation")),
                new Anchor("mailto:" + details.email(), translate("content.remarks.write")));
    }

    private static Component pages() {
        return new Div(
                new H2(translate("content.pages")),
                new RouterLink(translate("content.company"), CompanyView.class),
                new Anchor("egysegarak", translate("content.rules.prices")),
                new Anchor("nyomtatvanyok", translate("forms.title")),
                new RouterLink(translate("content.contacts"), ContactsView.class),
                new RouterLink(translate("content.privacy"), PrivacyView.class),
                new RouterLink(translate("content.accessibility"), AccessibilityView.class));
    }
}
