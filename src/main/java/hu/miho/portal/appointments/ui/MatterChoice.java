package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.appointments.Matter;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Icons;
import java.util.List;

/** What the visitor comes for, what to bring for it, and the way to the first free time. */
class MatterChoice extends Div {

    private final Select<Matter> select;
    private final Div bring = new Div();

    MatterChoice(
            List<Matter> matters,
            Matter chosen,
            SerializableConsumer<Matter> onChoice,
            SerializableRunnable firstFree) {
        addClassName("matter-choice");
        select = Fields.select(getTranslation("appointments.matter"), matters);
        select.setItemLabelGenerator(
                matter -> getTranslation("appointments.matter.item", matter.name(), matter.minutes()));
        select.setValue(chosen);
        select.addClassName("field-medium");
        select.addValueChangeListener(change -> {
            showBring(change.getValue());
            onChoice.accept(change.getValue());
        });
        Button first = Buttons.secondary(getTranslation("appointments.first-free"), firstFree::run);
        first.setIcon(Icons.ARROW_RIGHT.create());
        bring.addClassName("bring");
        bring.getElement().setAttribute("aria-live", "polite");
        showBring(chosen);
        add(select, first, bring);
    }

    Matter matter() {
        return select.getValue();
    }

    private void showBring(Matter matter) {
        bring.removeAll();
        var title = new Paragraph(getTranslation("appointments.bring"));
        title.addClassName("bring-title");
        if (matter.bring().isEmpty()) {
            bring.add(title, new Paragraph(getTranslation("appointments.bring.nothing")));
            return;
        }
        var list = new UnorderedList();
        matter.bring().forEach(item -> list.add(new ListItem(item)));
        bring.add(title, list);
    }
}
