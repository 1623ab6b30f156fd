package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import hu.miho.portal.messages.ClerkThread;
import hu.miho.portal.messages.EnquiryDesk;
import hu.miho.portal.messages.EnquiryDetails;
import hu.miho.portal.messages.EnquiryRefused;
import hu.miho.portal.messages.EnquiryStatus;
import hu.miho.portal.messages.EnquiryWork;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.CardColumn;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.Toast;
import hu.miho.portal.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.UUID;

/**
 * One message for a clerk: what was written, who wrote, what to do. When somebody else was faster the page shows what came
 * meanwhile; what the clerk has typed stays.
 */
@Route(value = "ugyintezo/uzenetek/:uzenet", layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class ClerkThreadView extends PortalPage implements BeforeEnterObserver {

    /** The message's id. */
    static final String KEY = "uzenet";

    private final EnquiryDesk desk;
    private final EnquiryWork work;
    private final Div head = new Div();
    private final Div thread = new Div();
    private final Div answer = new Div();
    private final Div facts = new Div();
    private UUID id = new UUID(0, 0);

    ClerkThreadView(EnquiryDesk desk, EnquiryWork work) {
        super("messages.desk.title");
        this.desk = desk;
        this.work = work;
        answer.addClassName("stack");
        add(head, CardGrid.wideAndNarrow(new CardColumn(thread, answer), new CardColumn(facts)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<ClerkThread> found = event.getRouteParameters()
                .get(KEY)
                .flatMap(ClerkThreadView::uuid)
                .flatMap(desk::open);
        if (found.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        id = found.get().details().id();
        show(found.get());
        showForms(found.get());
    }

    /** A change that somebody else may have forestalled. @return whether it was made */
    boolean attempt(Runnable change) {
        try {
            change.run();
            desk.open(id).ifPresent(this::show);
            return true;
        } catch (EnquiryRefused refused) {
            desk.open(id).ifPresent(this::show);
            var notice = new NoticeBox(
                    Tone.WARN,
                    getTranslation("messages.desk.changed.title"),
                    new Paragraph(getTranslation(refused.textKey(), "")));
            notice.getElement().setAttribute("role", "alert");
            head.add(notice);
            return false;
        }
    }

    private void show(ClerkThread now) {
        EnquiryDetails details = now.details();
        head.removeAll();
        head.add(new PageHeader(
                        details.number() + " · "
                                + getTranslation(details.topic().textKey()),
                        details.person().name())
                .withBackLink(getTranslation("messages.desk.back"), WorklistView.class)
                .withActions(StatusBadges.withOverdue(details)));
        thread.removeAll();
        thread.add(new ClerkPosts(now, desk));
        facts.removeAll();
        facts.add(new ClerkFacts(now, desk), new ClerkActions(now, desk.colleagues(), work, this::attempt));
        answer.getChildren()
                .filter(AnswerForm.class::isInstance)
                .map(AnswerForm.class::cast)
                .forEach(form -> form.basedOn(details.version(), details.status() != EnquiryStatus.CLOSED));
    }

    /** New forms have new ids, so that what was sent is not sent again. */
    private void showForms(ClerkThread now) {
        answer.removeAll();
        var form = new AnswerForm(desk, now.details(), (post, version, words, close) -> {
            if (attempt(() -> work.answer(id, version, post, words, close))) {
                Toast.show(getTranslation("messages.desk.answer.sent"));
                desk.open(id).ifPresent(this::showForms);
            }
        });
        form.basedOn(now.details().version(), now.details().status() != EnquiryStatus.CLOSED);
        var note = new NoteForm(desk, (post, words) -> {
            if (attempt(() -> work.note(id, post, words))) {
                desk.open(id).ifPresent(this::show);
            }
        });
        answer.add(form, note);
    }

    private static Optional<UUID> uuid(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
