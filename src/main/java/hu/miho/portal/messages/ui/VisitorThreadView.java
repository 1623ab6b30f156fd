package hu.miho.portal.messages.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.messages.EnquiryNotFound;
import hu.miho.portal.messages.OwnEnquiries;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;

/** A message for whoever has the link of its mail. Opening it changes nothing; only its buttons do. */
@Route(value = "irjon-nekunk/:kulcs", layout = PortalShell.class)
@AnonymousAllowed
class VisitorThreadView extends PortalPage implements BeforeEnterObserver {

    private final OwnEnquiries enquiries;
    private final CompanyService company;

    VisitorThreadView(OwnEnquiries enquiries, CompanyService company) {
        super("messages.title");
        this.enquiries = enquiries;
        this.company = company;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get("kulcs").orElse("");
        removeAll();
        enquiries
                .find(key)
                .ifPresentOrElse(
                        enquiry -> add(new OwnThreadPanel(
                                enquiries,
                                key,
                                enquiry,
                                company.details().phone().display(),
                                false)),
                        () -> event.rerouteToError(new EnquiryNotFound(), ""));
    }
}
