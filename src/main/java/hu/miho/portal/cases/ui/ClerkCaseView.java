package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.FocusOption.PreventScroll;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import hu.miho.portal.cases.Answers;
import hu.miho.portal.cases.CaseDesk;
import hu.miho.portal.cases.CaseFile;
import hu.miho.portal.cases.CasePage;
import hu.miho.portal.cases.CasePapers;
import hu.miho.portal.cases.CaseRow;
import hu.miho.portal.cases.CaseScans;
import hu.miho.portal.cases.CaseTalkDesk;
import hu.miho.portal.cases.NoSuchCase;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.CardColumn;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;

/** One case before a clerk: what was answered, what approval would change, where it stands, and what can be done. */
@Route(value = "ugyintezo/ugyek/:caseId", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class ClerkCaseView extends PortalPage implements BeforeEnterObserver {

    private final CaseDesk desk;
    private final CasePapers papers;
    private final CaseTalkDesk talk;
    private final CaseScans scans;
    private final I18NProvider texts;

    ClerkCaseView(CaseDesk desk, CasePapers papers, CaseTalkDesk talk, CaseScans scans, I18NProvider texts) {
        super("cases.case");
        this.desk = desk;
        this.papers = papers;
        this.talk = talk;
        this.scans = scans;
        this.texts = texts;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            UUID id = CaseWords.caseOf(event.getRouteParameters());
            show(id, desk.open(id), new TalkCard(new Talk.Desk(talk, id)));
        } catch (NoSuchCase missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** After each step anew; the message that is being written stays. */
    private void show(UUID id, CaseFile file, TalkCard talking) {
        CaseRow row = file.details().row();
        removeAll();
        add(
                new PageHeader(
                                row.caseNo() == null ? null : getTranslation("cases.eyebrow", row.caseNo()),
                                getTranslation(row.titleKey()))
                        .withBackLink(getTranslation("cases.desk.title"), ClerkCasesView.class)
                        .withBadge(CaseBadge.of(row.state())),
                new ClerkActions(desk, file, () -> {
                    talking.showThread();
                    showAnew(id, talking);
                }));
        var left = new CardColumn();
        var answers = new Answers(file.details().answers());
        file.pages().stream()
                .filter(page -> page.party() == CasePage.Party.APPLICANT || page.isAnswered(answers))
                .forEach(page -> left.add(new AnswerCard(page, answers, texts)));
        left.add(changes(file), talking);
        var facts = new Card(getTranslation("cases.facts"));
        facts.add(CaseFacts.ofClerk(file.details()));
        if (row.caseNo() != null) {
            facts.add(new DownloadLink(getTranslation("cases.receipt.title"), papers.receipt(id)));
        }
        var where = new Card(getTranslation("cases.where.clerk"));
        where.add(new CaseTimeline(file.details(), true));
        add(CardGrid.wideAndNarrow(left, new CardColumn(facts, papers(id, file, talking), where)));
    }

    private void showAnew(UUID id, TalkCard talking) {
        show(id, desk.open(id), talking);
        focus(PreventScroll.ENABLED);
    }

    /** What is filed, and below it the way for what comes on paper. */
    private Card papers(UUID id, CaseFile file, TalkCard talking) {
        Card card = PaperList.ofClerk(file.details(), papers::any, file.notHandedIn());
        if (file.details().row().caseNo() != null) {
            var scan = new Details(
                    getTranslation("cases.scan.title"),
                    new ScanForm(scans, id, file.details().version(), () -> showAnew(id, talking)));
            card.add(scan);
        }
        return card;
    }

    private Component changes(CaseFile file) {
        var card = new Card(getTranslation("cases.changes"));
        if (file.changes().isEmpty()) {
            card.add(new Paragraph(getTranslation("cases.changes.none")));
        } else {
            card.add(ChangeTable.of(file.changes()));
        }
        var notices = new Div();
        file.changes().stream()
                .filter(change -> change.reason() != null)
                .forEach(change ->
                        notices.add(new NoticeBox(Tone.BAD, getTranslation("cases.changes.refused", change.reason()))));
        card.add(notices);
        return card;
    }
}
