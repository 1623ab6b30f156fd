package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import hu.miho.portal.appointments.MatterDetails;
import hu.miho.portal.appointments.OfficeMatters;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What visitors can come for: its words, its duration, its place in the list, and whether it can be booked. */
@Route(value = OfficeTabs.MATTERS, layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class OfficeMattersView extends PortalPage {

    private final OfficeMatters matters;
    private final Card card = new Card();
    private final Div moved = new Div();

    OfficeMattersView(OfficeMatters matters) {
        super("appointments.matters.title");
        this.matters = matters;
        addClassName("office-matters");
        moved.addClassName("visually-hidden");
        moved.getElement().setAttribute("aria-live", "polite");
        add(
                new PageHeader(null, getTranslation("appointments.matters.title"))
                        .withLead(getTranslation("appointments.matters.lead"))
                        .withActions(Buttons.primary(getTranslation("appointments.matters.add"), () -> open(null))),
                OfficeTabs.beside(OfficeTabs.MATTERS),
                card,
                moved);
        refresh();
    }

    private MatterTable refresh() {
        var table = new MatterTable(matters.all(), matters.counters(getLocale()), this::open, this::move);
        card.removeAll();
        card.add(table);
        return table;
    }

    private void open(@Nullable MatterDetails matter) {
        new MatterDialog(matters, matter, () -> showSaved(matter), this::reopen).open();
    }

    /** The button that had the focus is gone with the table before. */
    private void showSaved(@Nullable MatterDetails matter) {
        MatterTable table = refresh();
        if (matter != null) {
            table.focusEdit(matter.id());
        }
    }

    private void reopen(String id) {
        refresh();
        matters.all().stream().filter(matter -> matter.id().equals(id)).forEach(this::open);
    }

    /** The focus stays on the button, so that it can be pressed again. */
    private void move(MatterDetails matter, boolean up) {
        matters.move(matter.id(), up);
        refresh().focusMove(matter.id(), up);
        List<String> order = matters.all().stream().map(MatterDetails::id).toList();
        moved.setText(getTranslation(
                "appointments.matters.moved", matter.content().nameHu(), order.indexOf(matter.id()) + 1));
    }
}
