package hu.miho.portal.messages.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import hu.miho.portal.content.CompanyService;
import hu.miho.portal.messages.EnquiryNotFound;
import hu.miho.portal.messages.OwnEnquiries;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import jakarta.annotation.security.RolesAllowed;

/** One of the signed-in customer's messages. */
@Route(value = "uzeneteim/:uzenet", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class OwnThreadView extends PortalPage implements BeforeEnterObserver {

    /** The message's id. */
    static final String KEY = "uzenet";

    private final OwnEnquiries enquiries;
    private final CompanyService company;

    OwnThreadView(OwnEnquiries enquiries, CompanyService company) {
        super("messages.mine.title");
        this.enquiries = enquiries;
        this.company = company;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String key = event.getRouteParameters().get(KEY).orElse("");
        removeAll();
        enquiries
                .find(key)
                .ifPresentOrElse(
                        enquiry -> {
                            String phone = company.details().phone().display();
                            add(MessageTabs.mine(), new OwnThreadPanel(enquiries, key, enquiry, phone, true));
                            enquiries.markRead(key);
                        },
                        () -> event.rerouteToError(new EnquiryNotFound(), ""));
    }
}
