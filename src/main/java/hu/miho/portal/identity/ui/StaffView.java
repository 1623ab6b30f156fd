package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.router.Route;
import hu.miho.portal.identity.LastAdministrator;
import hu.miho.portal.identity.StaffAccounts;
import hu.miho.portal.identity.StaffMember;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.Question;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Toast;
import hu.miho.portal.ui.Tone;
import jakarta.annotation.security.RolesAllowed;

/** The accounts of staff: who may do what, inviting, disabling, a lost second factor. */
@Route(value = "ugyintezo/munkatarsak", layout = ClerkShell.class)
@RolesAllowed(Roles.ADMIN)
class StaffView extends PortalPage {

    private final StaffAccounts staff;
    private final Div refusal = new Div();
    private final Div list = new Div();

    StaffView(StaffAccounts staff) {
        super("identity.staff.title");
        this.staff = staff;
        refusal.getElement().setAttribute("role", "alert");
        add(
                new PageHeader(null, getTranslation("identity.staff.title"))
                        .withLead(getTranslation("identity.staff.lead"))
                        .withActions(Buttons.primary(
                                getTranslation("identity.staff.invite"),
                                () -> new InviteDialog(staff, this::refresh).open())),
                refusal,
                list);
        refresh();
    }

    private void refresh() {
        list.removeAll();
        String title = getTranslation("identity.staff.title");
        var table = new DataTable(title)
                .column(getTranslation("identity.desk.email"))
                .column(getTranslation("identity.staff.role"))
                .column(getTranslation("identity.desk.state"))
                .column(getTranslation("identity.staff.factor"))
                .column(getTranslation("identity.staff.actions"));
        staff.members()
                .forEach(member -> table.row(
                        member.email().value(),
                        getTranslation("identity.staff.role." + member.role()),
                        state(member),
                        getTranslation(
                                member.secondFactor() ? "identity.staff.factor.set" : "identity.staff.factor.missing"),
                        actions(member)));
        var panel = new ClerkPanel(title);
        panel.add(table);
        list.add(panel);
    }

    private StatusBadge state(StaffMember member) {
        if (!member.active()) {
            return new StatusBadge(Tone.BAD, Icons.LOCK, getTranslation("identity.staff.disabled"));
        }
        return member.activated()
                ? new StatusBadge(Tone.OK, Icons.CHECK_CIRCLE, getTranslation("identity.desk.active"))
                : new StatusBadge(Tone.WARN, Icons.HOURGLASS, getTranslation("identity.staff.invited"));
    }

    /** Nobody takes rights away from themselves: that is a colleague's to do. */
    private Component actions(StaffMember member) {
        if (member.own()) {
            return new Span(getTranslation("identity.staff.own"));
        }
        var actions = new Div();
        actions.addClassName("actions");
        if (!member.active()) {
            actions.add(step(member, "enable", () -> staff.enable(member.id())));
            return actions;
        }
        actions.add(button(
                member,
                "role.change",
                () -> new RoleDialog(member, role -> run("role.changed", () -> staff.changeRole(member.id(), role)))
                        .open()));
        if (!member.activated()) {
            actions.add(step(member, "again", () -> staff.inviteAgain(member.id())));
        }
        if (member.secondFactor()) {
            actions.add(asked(member, "reset", () -> staff.resetSecondFactor(member.id())));
        }
        actions.add(asked(member, "disable", () -> staff.disable(member.id())));
        return actions;
    }

    private Component step(StaffMember member, String name, SerializableRunnable step) {
        return button(member, name, () -> run(name + ".done", step));
    }

    /** A step that shuts somebody out is asked about first. */
    private Component asked(StaffMember member, String name, SerializableRunnable step) {
        String key = "identity.staff." + name;
        return button(
                member,
                name,
                () -> new Question(
                                getTranslation(key + ".question", member.email().value()),
                                getTranslation(key + ".consequence"),
                                getTranslation("ui.cancel"),
                                getTranslation(key),
                                () -> run(name + ".done", step))
                        .open());
    }

    /** The same verb stands in each row: whoever cannot see the row hears whose it is. */
    private Component button(StaffMember member, String name, SerializableRunnable action) {
        String verb = getTranslation("identity.staff." + name);
        Button button = Buttons.quiet(verb, action::run);
        button.setAriaLabel(verb + ": " + member.email().value());
        return button;
    }

    private void run(String done, SerializableRunnable step) {
        refusal.removeAll();
        try {
            step.run();
            Toast.show(getTranslation("identity.staff." + done));
        } catch (LastAdministrator last) {
            refusal.add(new NoticeBox(Tone.WARN, getTranslation("identity.staff.last")));
        }
        refresh();
        focus();
    }
}
