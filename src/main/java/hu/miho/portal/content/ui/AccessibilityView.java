package hu.miho.portal.content.ui;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Prose;

/** The accessibility statement, after the model of Commission Implementing Decision (EU) 2018/1523. */
@Route(value = "akadalymentesites", layout = PortalShell.class)
@AnonymousAllowed
class AccessibilityView extends PortalPage {

    AccessibilityView(CompanyService company) {
        super("content.accessibility");
        var details = company.details();
        add(
                new PageHeader(null, getTranslation("content.accessibility")),
                new Prose(getTranslation(
                        "content.accessibility.text", details.email(), details.phone(), details.officeAddress())),
                LinkButton.secondary(getTranslation("content.accessibility.report"), "mailto:" + details.email()));
    }
}
