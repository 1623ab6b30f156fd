package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import hu.miho.portal.customers.CustomerDetails;
import hu.miho.portal.customers.CustomerLookup;
import hu.miho.portal.messages.TypedWriter;
import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.ui.Buttons;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills in what the billing system knows of whoever stands at the desk, by the customer ID in the form. */
class CustomerFinder extends Div {

    private final CustomerLookup customers;
    private final WriterForm writer;
    private final Paragraph result = new Paragraph();
    private @Nullable CustomerDetails found;

    CustomerFinder(CustomerLookup customers, WriterForm writer) {
        this.customers = customers;
        this.writer = writer;
        result.getElement().setAttribute("role", "status");
        add(Buttons.secondary(getTranslation("messages.desk.new.find"), this::find), result);
    }

    /** Whom the clerk has found, as long as the ID in the form is still theirs. */
    @Nullable
    CustomerId found() {
        CustomerDetails customer = found;
        boolean still = customer != null
                && CustomerId.digitsBeforeSlash(writer.typed().customerId())
                        .equals(customer.id().value());
        return still ? Objects.requireNonNull(customer).id() : null;
    }

    /** As if their ID had been typed and looked up. */
    void choose(CustomerId whose) {
        writer.show(new TypedWriter("", "", "", whose.value(), ""));
        find();
    }

    private void find() {
        String digits = CustomerId.digitsBeforeSlash(writer.typed().customerId());
        found = digits.matches("\\d{9}")
                ? customers.find(new CustomerId(digits)).orElse(null)
                : null;
        CustomerDetails customer = found;
        if (customer == null) {
            result.setText(getTranslation("messages.desk.new.unknown"));
            return;
        }
        result.setText(getTranslation("messages.desk.new.found", customer.name(), customer.mailingAddress()));
        writer.show(new TypedWriter(
                customer.name(),
                customer.email() == null ? "" : customer.email().value(),
                Objects.requireNonNullElse(customer.phone(), ""),
                digits,
                customer.mailingAddress().toString()));
    }
}
