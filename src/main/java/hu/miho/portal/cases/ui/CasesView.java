package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import hu.miho.portal.cases.CaseRow;
import hu.miho.portal.cases.CaseService;
import hu.miho.portal.cases.CaseState;
import hu.miho.portal.cases.CaseTalk;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** All cases of the customer: what waits for them on top, each with its state, the next step and by when. */
@Route(value = "ugyeim", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class CasesView extends PortalPage {

    CasesView(CaseService service, CaseTalk talk) {
        super("cases.title");
        List<CaseRow> cases = service.cases();
        var header = new PageHeader(null, getTranslation("cases.title")).withLead(getTranslation("cases.lead"));
        add(header);
        if (cases.isEmpty()) {
            add(new EmptyState(
                    Icons.FILE_CHECK,
                    getTranslation("cases.empty.title"),
                    getTranslation("cases.empty.text"),
                    newCase()));
            return;
        }
        header.withActions(newCase());
        add(list(cases, talk.unread()));
    }

    private LinkButton newCase() {
        return LinkButton.primary(getTranslation("cases.new"), NewCaseView.class);
    }

    private Component list(List<CaseRow> cases, Map<UUID, Integer> unread) {
        var list = new UnorderedList();
        list.addClassName("case-list");
        cases.forEach(row -> list.add(item(row, unread.getOrDefault(row.id(), 0))));
        return list;
    }

    private ListItem item(CaseRow row, int unread) {
        var title = new Anchor(target(row), getTranslation(row.titleKey()));
        title.addClassName("case-title");
        var small = new Paragraph(since(row));
        small.addClassName("secondary");
        var words = new Div(title, new Paragraph(CaseWords.now(row)), small);
        if (unread > 0) {
            words.add(new StatusBadge(Tone.INFO, Icons.MAIL, getTranslation("cases.talk.unread", unread)));
        }
        var item = new ListItem(words, CaseBadge.of(row.state()));
        item.addClassName("card");
        if (row.state().isUpToCustomer() || row.awaitsCustomer()) {
            item.addClassName("yours");
        }
        return item;
    }

    private String since(CaseRow row) {
        Instant filed = row.filedAt();
        if (filed == null) {
            return getTranslation("cases.started", Formats.dateTime(row.startedAt()));
        }
        return row.caseNo() == null
                ? getTranslation("cases.filed.unnumbered", Formats.dateTime(filed))
                : getTranslation("cases.filed", row.caseNo(), Formats.dateTime(filed));
    }

    private static String target(CaseRow row) {
        return row.state() == CaseState.DRAFT ? CaseWords.formPath(row.id(), row.page()) : CaseWords.path(row.id());
    }
}
