package hu.miho.portal.customers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.Route;
import hu.miho.portal.customers.ContractDetails;
import hu.miho.portal.customers.CustomerService;
import hu.miho.portal.customers.PlaceDetails;
import hu.miho.portal.documents.DocumentService;
import hu.miho.portal.shared.PostalAddress;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.KeyValues;
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

    private static final String KILOWATT = "kW";
    private static final String SQUARE_METRE = "m²";

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
        return CardGrid.two(terms(contract), payment(contract), whatItCovers(contract, place));
    }

    private Component terms(ContractDetails contract) {
        var card = new Card(getTranslation("customers.contract.terms"));
        card.add(new KeyValues()
                .add(getTranslation("customers.contract.number"), contract.contractNo())
                .add(getTranslation("customers.contract.kind"), getTranslation("customers.contract." + contract.kind()))
                .add(getTranslation("customers.contract.group"), getTranslation("customers.group." + contract.group()))
                .add(getTranslation("customers.contract.validity"), validity(contract)));
        return card;
    }

    private Component payment(ContractDetails contract) {
        var card = new Card(getTranslation("customers.contract.payment"));
        card.add(new KeyValues()
                .add(
                        getTranslation("customers.contract.method"),
                        getTranslation("customers.method." + contract.paymentMethod()))
                .add(
                        getTranslation("customers.contract.mode"),
                        getTranslation("customers.mode." + contract.billingMode()))
                .add(
                        getTranslation("customers.contract.payer"),
                        Optional.ofNullable(contract.payerName()).orElse(getTranslation("customers.contract.yourself")))
                .add(
                        getTranslation("customers.contract.billsgoto"),
                        Optional.ofNullable(contract.billsGoTo())
                                .map(PostalAddress::toString)
                                .orElse(getTranslation("customers.contract.yourmailing"))));
        return card;
    }

    private Component whatItCovers(ContractDetails contract, PlaceDetails place) {
        var card = new Card(getTranslation("customers.place"));
        card.add(new KeyValues()
                .add(
                        getTranslation("customers.place.address"),
                        place.summary().address().toString())
                .add(getTranslation("customers.place.id"), place.summary().id().toString())
                .add(
                        getTranslation("customers.place.volume"),
                        Formats.quantity(place.heatedVolumeM3(), Formats.unit("LM3")))
                .add(getTranslation("customers.place.area"), Formats.quantity(place.floorAreaM2(), SQUARE_METRE))
                .addKnown(
                        getTranslation("customers.contract.capacity"),
                        Optional.ofNullable(contract.contractedCapacityKw())
                                .map(capacity -> Formats.quantity(capacity, KILOWATT))
                                .orElse(null))
                .add(getTranslation("customers.place.substation"), place.substationId()));
        return card;
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

    private String validity(ContractDetails contract) {
        return contract.validTo() == null
                ? getTranslation("customers.contract.openended", Formats.date(contract.validFrom()))
                : Formats.date(contract.validFrom()) + " – " + Formats.date(contract.validTo());
    }

    private Component nothing() {
        return new EmptyState(
                Icons.FILE_PEN,
                getTranslation("customers.contract.none"),
                getTranslation("customers.contract.none.why"),
                LinkButton.primary(getTranslation("customers.contacts"), "elerhetosegek"));
    }
}
