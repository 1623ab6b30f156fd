package hu.miho.portal.identity.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import hu.miho.portal.identity.StaffRole;

/** What a member of staff may do, each role with what it includes. */
class RoleChoice extends RadioButtonGroup<StaffRole> {

    RoleChoice(StaffRole chosen) {
        setLabel(getTranslation("identity.staff.role"));
        setItems(StaffRole.values());
        setItemLabelGenerator(role -> getTranslation("identity.staff.role." + role + ".what"));
        addClassName("stacked-choice");
        setValue(chosen);
    }
}
