package hu.miho.portal.content.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import hu.miho.portal.content.NewsAudience;
import hu.miho.portal.content.NewsDesk;
import hu.miho.portal.content.NewsDraft;
import hu.miho.portal.content.NewsKind;
import hu.miho.portal.content.NewsNotice;
import hu.miho.portal.content.NewsRow;
import hu.miho.portal.content.PlaceDirectory;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.shared.SavedContent;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.CardColumn;
import hu.miho.portal.ui.CardGrid;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.Question;
import hu.miho.portal.ui.Toast;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Writes news or an outage: the form, how it will look, and every state that was saved. */
@Route(value = NewsEditView.PATH + "/:" + NewsEditView.ID, layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class NewsEditView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "ugyintezo/tartalom/hir";
    static final String ID = "azonosito";

    private final NewsDesk news;
    private final PlaceDirectory places;
    private final Clock clock;
    private final Div preview = new Div();
    private UUID id = new UUID(0, 0);

    NewsEditView(NewsDesk news, PlaceDirectory places, Clock clock) {
        super("content.news.edit");
        this.news = news;
        this.places = places;
        this.clock = clock;
        preview.getElement().setAttribute("role", "status");
        preview.addClassName("news-preview");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        event.getRouteParameters()
                .get(ID)
                .flatMap(NewsEditView::read)
                .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
    }

    private static Optional<UUID> read(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private void show(UUID which) {
        id = which;
        List<SavedContent<NewsDraft>> history = news.history(id);
        var form = new NewsForm(
                places, history.isEmpty() ? empty() : history.getFirst().content());
        var editor = new ContentEditor<>(
                form, () -> news.history(id), (base, draft) -> news.save(id, base, draft), () -> preview(form));
        var writing = new Card();
        writing.add(editor.notice(), form, actions(editor, form));
        var look = new Card(getTranslation("content.preview"));
        look.add(preview);
        preview(form);
        add(
                new PageHeader(null, getTranslation(history.isEmpty() ? "content.news.new" : "content.news.edit"))
                        .withBackLink(getTranslation("content.desk"), ContentDeskView.class),
                CardGrid.two(new CardColumn(writing), new CardColumn(look, editor.historyCard(NewsDraft::titleHu))));
    }

    private Div actions(ContentEditor<NewsDraft> editor, NewsForm form) {
        var actions = new Div(
                editor.saveButton(), Buttons.secondary(getTranslation("content.preview.show"), () -> preview(form)));
        actions.addClassName("actions");
        boolean shown = news.find(id)
                .map(NewsRow::state)
                .filter(state -> state != NewsRow.State.WITHDRAWN)
                .isPresent();
        if (shown) {
            actions.add(Buttons.quiet(getTranslation("content.news.withdraw"), this::askToWithdraw));
        }
        return actions;
    }

    private void preview(NewsForm form) {
        preview.removeAll();
        NewsDraft draft = form.typed();
        for (Locale language : List.of(Formats.HUNGARIAN, Formats.ENGLISH)) {
            var name = new H2(language.getDisplayLanguage(getLocale()));
            name.addClassName("preview-language");
            preview.add(name, notice(draft, language).box());
        }
    }

    private NewsNotice notice(NewsDraft draft, Locale language) {
        LocalDateTime from = Objects.requireNonNullElse(draft.from(), now());
        LocalDateTime until = draft.until();
        return new NewsNotice(
                id,
                draft.kind(),
                draft.title(language),
                draft.body(language),
                from.atZone(Formats.ZONE).toInstant(),
                until == null ? null : until.atZone(Formats.ZONE).toInstant());
    }

    private void askToWithdraw() {
        new Question(
                        getTranslation("content.news.withdraw.question"),
                        getTranslation("content.news.withdraw.consequence"),
                        getTranslation("content.keep"),
                        getTranslation("content.news.withdraw"),
                        () -> {
                            news.withdraw(id);
                            Toast.show(getTranslation("content.news.withdraw.done"));
                            showAnew();
                        })
                .open();
    }

    private NewsDraft empty() {
        return new NewsDraft(NewsKind.OUTAGE, NewsAudience.BUILDINGS, Set.of(), "", "", "", "", now(), null);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.MINUTES);
    }
}
