package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.identity.StaffMember;
import hu.miho.portal.identity.StaffRole;
import hu.miho.portal.ui.Buttons;

/** Asks what a member of staff may do from now on. */
class RoleDialog extends Dialog {

    RoleDialog(StaffMember member, SerializableConsumer<StaffRole> whenChosen) {
        setHeaderTitle(getTranslation("identity.staff.role.change"));
        setMaxWidth("32rem");
        var role = new RoleChoice(member.role());
        var content = new Div(
                new Paragraph(getTranslation(
                        "identity.staff.role.what", member.email().value())),
                role);
        content.addClassName("dialog-form");
        add(content);
        getFooter()
                .add(
                        Buttons.secondary(getTranslation("ui.cancel"), this::close),
                        Buttons.primary(getTranslation("identity.staff.role.do"), () -> {
                            close();
                            whenChosen.accept(role.getValue());
                        }));
    }
}
