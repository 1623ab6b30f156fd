package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.billing.BillingService;
import hu.miho.portal.billing.IssuedBill;
import hu.miho.portal.customers.PlaceSummary;
import hu.miho.portal.messages.Topic;
import hu.miho.portal.shared.PlaceOfUseId;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Formats;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which of the customer's places a message is about, and which bill of it. */
class AboutForm extends Div {

    private final BillingService billing;
    private final Select<PlaceSummary> place;
    private final Select<IssuedBill> bill;

    /** @param places the customer's own, the chosen one first; not empty */
    AboutForm(BillingService billing, List<PlaceSummary> places) {
        this.billing = billing;
        addClassNames("form", "about-form");
        place = Fields.select(getTranslation("messages.place"), places);
        place.setItemLabelGenerator(each -> each == null
                ? getTranslation("messages.place.none")
                : each.address().toString());
        place.setEmptySelectionAllowed(true);
        place.setEmptySelectionCaption(getTranslation("messages.place.none"));
        place.setValue(places.getFirst());
        bill = Fields.select(getTranslation("messages.bill"), List.of());
        bill.setHelperText(getTranslation("messages.bill.help"));
        bill.setEmptySelectionAllowed(true);
        bill.setEmptySelectionCaption(getTranslation("messages.bill.none"));
        bill.setItemLabelGenerator(this::label);
        place.addValueChangeListener(change -> showBills());
        showBills();
        add(place, bill);
    }

    /** Whether a bill is asked for. */
    void fit(@Nullable Topic topic) {
        bill.setVisible(topic != null && topic.mayNameBill());
    }

    @Nullable
    PlaceOfUseId place() {
        PlaceSummary chosen = place.getValue();
        return chosen == null ? null : chosen.id();
    }

    @Nullable
    String invoiceNo() {
        IssuedBill chosen = bill.getValue();
        return chosen == null || !bill.isVisible() ? null : chosen.invoiceNo();
    }

    /** Goes back to what was chosen before; what is not there any more is left out. */
    void choose(@Nullable String placeId, @Nullable String invoiceNo) {
        place.getListDataView()
                .getItems()
                .filter(each -> each.id().toString().equals(placeId))
                .findFirst()
                .ifPresent(place::setValue);
        bill.getListDataView()
                .getItems()
                .filter(each -> each.invoiceNo().equals(invoiceNo))
                .findFirst()
                .ifPresent(bill::setValue);
    }

    void onChange(SerializableRunnable changed) {
        place.addValueChangeListener(change -> changed.run());
        bill.addValueChangeListener(change -> changed.run());
    }

    private void showBills() {
        PlaceOfUseId chosen = place();
        bill.setItems(chosen == null ? List.of() : billing.issued(chosen));
        bill.setEnabled(chosen != null);
    }

    private String label(@Nullable IssuedBill each) {
        return each == null
                ? getTranslation("messages.bill.none")
                : getTranslation(
                        "messages.bill.item",
                        each.invoiceNo(),
                        Formats.month(YearMonth.from(Objects.requireNonNull(each.periodTo())), Formats.locale()),
                        Formats.money(each.gross()));
    }
}
