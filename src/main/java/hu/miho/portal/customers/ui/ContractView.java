package hu.miho.portal.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import hu.miho.portal.customers.ContractDetails;
import hu.miho.portal.customers.CustomerService;
import hu.miho.portal.customers.PlaceDetails;
import hu.miho.portal.documents.DocumentService;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.CardColumn;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The contract of the chosen place of use. */
@Route(value = "szerzodes", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class ContractView extends PortalPage {

    private final LocalDate today;

    ContractView(CustomerService customers, DocumentService documents, Clock clock) {
        super("customers.contract.title");
        today = LocalDate.now(clock);
        PlaceDetails place = customers.place();
        var header =
                new PageHeader(place.summary().address().addressLine(), getTranslation("customers.contract.title"));
        add(header);
        documents
                .contractDocument()
                .ifPresent(document -> header.withActions(new DownloadLink(
                        getTranslation("customers.contract.pdf"), documents.download(document.documentNo()))));
        Optional<ContractDetails> current = customers.contract();
        current.ifPresent(contract -> header.withBadge(badge(contract)));
        add(current.map(contract -> cards(contract, place)).orElseGet(this::nothing));
        List<ContractDetails> others = customers.contracts().stream()
                .filter(contract -> !current.equals(Optional.of(contract)))
                .toList();
        if (!others.isEmpty()) {
            add(others(others));
        }
    }

    private Component cards(ContractDetails contract, PlaceDetails place) {
        return CardGrid.two(
                new CardColumn(new TermsCard(contract), new CoverageCard(contract, place)),
                new CardColumn(new BillingCard(contract)));
    }

    private Component others(List<ContractDetails> others) {
        var card = new Card(getTranslation("customers.contract.others"));
        card.add(ContractsTable.of(others));
        return card;
    }

    private StatusBadge badge(ContractDetails contract) {
        if (contract.inForceOn(today)) {
            return new StatusBadge(Tone.OK, Icons.CHECK_CIRCLE, getTranslation("customers.contract.inforce"));
        }
        return contract.endedBefore(today)
                ? new StatusBadge(Tone.NEUTRAL, Icons.CLOCK, getTranslation("customers.contract.over"))
                : new StatusBadge(Tone.INFO, Icons.CLOCK, getTranslation("customers.contract.tocome"));
    }

    private Component nothing() {
        return new EmptyState(
                Icons.FILE_PEN,
                getTranslation("customers.contract.none"),
                getTranslation("customers.contract.none.why"),
                LinkButton.primary(getTranslation("customers.contacts"), "elerhetosegek"));
    }
}
