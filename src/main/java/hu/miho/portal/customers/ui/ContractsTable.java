package hu.miho.portal.customers.ui;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.customers.ContractDetails;
import hu.miho.portal.ui.DataTable;
import hu.miho.portal.ui.Formats;
import java.util.List;

/** Several contracts of one place in a table. */
final class ContractsTable {

    private ContractsTable() {}

    static DataTable of(List<ContractDetails> contracts) {
        var table = new DataTable(text("customers.contract.others"))
                .column(text("customers.contract.number"))
                .column(text("customers.contract.kind"))
                .column(text("customers.place.since"))
                .column(text("customers.place.until"));
        for (ContractDetails contract : contracts) {
            table.row(
                    contract.contractNo(),
                    text("customers.contract." + contract.kind()),
                    Formats.date(contract.validFrom()),
                    contract.validTo() == null ? "–" : Formats.date(contract.validTo()));
        }
        return table;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
