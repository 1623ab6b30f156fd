package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import hu.miho.portal.cases.CaseDetails;
import hu.miho.portal.cases.CaseEventKind;
import hu.miho.portal.cases.CasePapers;
import hu.miho.portal.cases.CaseRefused;
import hu.miho.portal.cases.CaseRow;
import hu.miho.portal.cases.CaseService;
import hu.miho.portal.cases.CaseState;
import hu.miho.portal.cases.CaseTalk;
import hu.miho.portal.cases.CaseUploads;
import hu.miho.portal.cases.NoSuchCase;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.CardColumn;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Question;
import hu.miho.portal.ui.Toast;
import hu.miho.portal.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** One case: what the customer has to do, where it stands, its facts and documents. */
@Route(value = "ugyeim/:caseId", layout = PortalShell.class)
@RolesAllowed(Roles.CUSTOMER)
class CaseView extends PortalPage implements BeforeEnterObserver {

    private final CaseService service;
    private final CasePapers papers;
    private final CaseUploads uploads;
    private final CaseTalk talk;

    CaseView(CaseService service, CasePapers papers, CaseUploads uploads, CaseTalk talk) {
        super("cases.case");
        this.service = service;
        this.papers = papers;
        this.uploads = uploads;
        this.talk = talk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            CaseDetails details = service.find(CaseWords.caseOf(event.getRouteParameters()));
            if (details.row().state() == CaseState.DRAFT) {
                event.forwardTo(
                        CaseWords.formPath(details.row().id(), details.row().page()));
            } else {
                show(details);
            }
        } catch (NoSuchCase missing) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    private void show(CaseDetails details) {
        CaseRow row = details.row();
        add(new PageHeader(
                        row.caseNo() == null ? null : getTranslation("cases.eyebrow", row.caseNo()),
                        getTranslation(row.titleKey()))
                .withBackLink(getTranslation("cases.title"), CasesView.class)
                .withBadge(CaseBadge.of(row.state())));
        var left = new CardColumn();
        if (row.state() == CaseState.AWAITING_SUPPLEMENT) {
            left.add(supplement(details));
        } else if (row.awaitsCustomer()) {
            left.add(new NoticeBox(
                    Tone.WARN,
                    getTranslation("cases.awaits-you.title"),
                    new Paragraph(getTranslation("cases.awaits-you.text")),
                    Buttons.primary(getTranslation("cases.awaits-you.open"), () -> answer(row.id()))));
        } else if (row.state() == CaseState.AWAITING_OTHER_PARTY) {
            left.add(new NoticeBox(
                    Tone.INFO,
                    getTranslation("cases.awaiting.title"),
                    new Paragraph(getTranslation(
                            "cases.awaiting.text",
                            Objects.requireNonNullElse(details.lastNote(CaseEventKind.INVITED), "–"))),
                    Buttons.secondary(
                            getTranslation("cases.awaiting.remind"),
                            () -> attempt(() -> service.remindOtherParty(row.id()), "cases.awaiting.reminded"))));
        } else if (row.state() == CaseState.REFUSED) {
            left.add(new NoticeBox(
                    Tone.BAD,
                    getTranslation("cases.refused.title"),
                    new Paragraph(Objects.requireNonNullElse(details.lastNote(CaseEventKind.REFUSED), ""))));
        }
        var where = new Card(getTranslation("cases.where"));
        where.add(new CaseTimeline(details, false));
        left.add(where, new TalkCard(new Talk.Own(talk, row.id())));
        Component list = PaperList.ofCustomer(details, papers::own, paper -> uploads.own(row.id(), paper));
        add(CardGrid.wideAndNarrow(left, new CardColumn(facts(row), list)));
    }

    private void answer(UUID id) {
        try {
            UI.getCurrent().navigate("megerosites", QueryParameters.simple(Map.of("kod", service.answerTo(id))));
        } catch (CaseRefused | NoSuchCase answered) {
            PortalPage.showAnew();
        }
    }

    private Component supplement(CaseDetails details) {
        LocalDate due = details.row().dueOn();
        return new NoticeBox(
                Tone.WARN,
                getTranslation("cases.supplement.title", due == null ? "–" : Formats.longDate(due, Formats.locale())),
                new Paragraph(Objects.requireNonNullElse(details.lastNote(CaseEventKind.SUPPLEMENT_ASKED), "")),
                LinkButton.primary(
                        getTranslation("cases.supplement.do"),
                        CaseWords.checkPath(details.row().id())));
    }

    private Component facts(CaseRow row) {
        var card = new Card(getTranslation("cases.facts"));
        card.add(CaseFacts.of(row));
        if (row.canBeWithdrawn()) {
            var actions = new Div(Buttons.quiet(getTranslation("cases.withdraw"), () -> askToWithdraw(row.id())));
            actions.addClassName("actions");
            card.add(actions);
        }
        return card;
    }

    private void askToWithdraw(UUID id) {
        new Question(
                        getTranslation("cases.withdraw.question"),
                        getTranslation("cases.withdraw.consequence"),
                        getTranslation("cases.withdraw.keep"),
                        getTranslation("cases.withdraw"),
                        () -> attempt(() -> service.withdraw(id), "cases.withdraw.done"))
                .open();
    }

    private void attempt(Runnable step, String doneKey) {
        try {
            step.run();
            Toast.show(getTranslation(doneKey));
        } catch (CaseRefused refused) {
            Toast.show(getTranslation(refused.textKey()));
        }
        PortalPage.showAnew();
    }
}
