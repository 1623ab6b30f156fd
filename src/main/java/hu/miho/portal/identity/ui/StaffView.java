package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.Component;
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
        refusal.removeAll();
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
            actions.add(step("enable", () -> staff.enable(member.id())));
            return actions;
        }
        actions.add(Buttons.quiet(
                getTranslation("identity.staff.role.change"),
                () -> new RoleDialog(
                                member,
                                role -> run(() -> {
                                    staff.changeRole(member.id(), role);
                                    done("role.changed");
                                }))
                        .open()));
        if (!member.activated()) {
            actions.add(step("again", () -> staff.inviteAgain(member.id())));
        }
        if (member.secondFactor()) {
            actions.add(step("reset", () -> staff.resetSecondFactor(member.id())));
        }
        actions.add(step("disable", () -> staff.disable(member.id())));
        return actions;
    }

    private Component step(String name, SerializableRunnable step) {
        return Buttons.quiet(
                getTranslation("identity.staff." + name),
                () -> run(() -> {
                    step.run();
                    done(name + ".done");
                }));
    }

    private void run(SerializableRunnable step) {
        try {
            step.run();
        } catch (LastAdministrator last) {
            refusal.removeAll();
            refusal.add(new NoticeBox(Tone.WARN, getTranslation("identity.staff.last")));
        }
    }

    private void done(String name) {
        Toast.show(getTranslation("identity.staff." + name));
        refresh();
        focus();
    }
}
