package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import hu.miho.portal.cases.CaseRow;
import hu.miho.portal.cases.CaseService;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;

/** What can be settled from home: what each is for, what to have at hand. */
@Route(value = "ugyeim/uj", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class NewCaseView extends PortalPage {

    private final CaseService service;

    NewCaseView(CaseService service) {
        super("cases.new");
        this.service = service;
        List<String> offered = service.offered();
        add(new PageHeader(null, getTranslation("cases.new"))
                .withBackLink(getTranslation("cases.title"), CasesView.class)
                .withLead(getTranslation("cases.new.lead")));
        if (offered.isEmpty()) {
            add(new EmptyState(
                    Icons.FILE_CHECK,
                    getTranslation("cases.new.empty.title"),
                    getTranslation("cases.new.empty.text"),
                    LinkButton.primary(getTranslation("cases.new.empty.contacts"), "elerhetosegek")));
        } else {
            add(CardGrid.two(Stream.concat(offered.stream().map(this::card), Stream.of(accountCard()))
                    .toArray(Component[]::new)));
        }
    }

    /** No clerk has a part in it, so it is no case. */
    private Component accountCard() {
        var card = new Card(getTranslation("identity.erase.title"));
        card.add(
                new Paragraph(getTranslation("identity.erase.lead")),
                LinkButton.secondary(getTranslation("identity.erase.open"), "beallitasok/torles"));
        return card;
    }

    private Component card(String procedure) {
        String title = getTranslation("cases." + procedure + ".title");
        var needed =
                new Paragraph(getTranslation("cases.new.needed", getTranslation("cases." + procedure + ".needed")));
        needed.addClassName("secondary");
        var begin = Buttons.secondary(getTranslation("cases.new.begin"), () -> begin(procedure));
        begin.setAriaLabel(getTranslation("cases.new.begin.named", title));
        begin.setDisableOnClick(true);
        var card = new Card(title);
        card.add(new Paragraph(getTranslation("cases." + procedure + ".lead")), needed, begin);
        return card;
    }

    private void begin(String procedure) {
        CaseRow draft = service.start(procedure, getLocale());
        UI.getCurrent().navigate(CaseWords.formPath(draft.id(), draft.page()));
    }
}
