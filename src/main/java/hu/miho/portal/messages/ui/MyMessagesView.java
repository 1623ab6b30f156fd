package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import hu.miho.portal.messages.EnquiryDetails;
import hu.miho.portal.messages.OwnEnquiries;
import hu.miho.portal.messages.OwnEnquiryRow;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.CustomerGrid;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PhoneRow;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** What the customer has written, those first that have an answer which was not read. */
@Route(value = "uzeneteim", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class MyMessagesView extends PortalPage {

    MyMessagesView(OwnEnquiries enquiries) {
        super("messages.mine.title");
        add(new PageHeader(null, getTranslation("messages.mine.title")), MessageTabs.mine());
        List<OwnEnquiryRow> own = enquiries.list();
        if (own.isEmpty()) {
            add(new EmptyState(
                    Icons.MESSAGE,
                    getTranslation("messages.mine.empty"),
                    getTranslation("messages.mine.empty.text"),
                    LinkButton.primary(getTranslation("messages.mine.new"), WriteView.class)));
        } else {
            add(grid(own));
        }
    }

    private Component grid(List<OwnEnquiryRow> own) {
        var grid = new CustomerGrid<OwnEnquiryRow>(getTranslation("messages.mine.title"));
        grid.component(getTranslation("messages.mine.column.topic"), MyMessagesView::link);
        grid.text(
                getTranslation("messages.mine.column.number"),
                row -> row.details().number());
        grid.component(getTranslation("messages.mine.column.state"), this::badges);
        grid.text(
                getTranslation("messages.mine.column.changed"),
                row -> Formats.dateTime(row.details().changedAt()));
        grid.phone(getTranslation("messages.mine.title"), this::phoneRow);
        grid.setItems(own);
        return grid;
    }

    /** The topic as a link, which tells the number too: several messages may be about the same. */
    private static Component link(OwnEnquiryRow row) {
        EnquiryDetails details = row.details();
        String topic =
                com.vaadin.flow.i18n.I18NProvider.translate(details.topic().textKey());
        var link = new RouterLink(
                topic,
                OwnThreadView.class,
                new RouteParameters(OwnThreadView.KEY, details.id().toString()));
        link.getElement().setAttribute("aria-label", topic + ", " + details.number());
        var title = new Div(link);
        title.addClassName("cell-title");
        if (details.placeName() != null) {
            var place = new Span(details.placeName());
            place.addClassName("secondary");
            title.add(place);
        }
        return title;
    }

    private Component badges(OwnEnquiryRow row) {
        var badges = new Span(StatusBadges.of(row.details().status()));
        badges.addClassName("badges");
        if (row.unread() > 0) {
            badges.addComponentAsFirst(
                    new StatusBadge(Tone.INFO, Icons.MAIL, getTranslation("messages.mine.unread", row.unread())));
        }
        return badges;
    }

    private Component phoneRow(OwnEnquiryRow row) {
        return new PhoneRow(
                link(row),
                row.details().number(),
                Formats.dateTime(row.details().changedAt()),
                badges(row));
    }
}
