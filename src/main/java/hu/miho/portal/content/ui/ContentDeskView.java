package hu.miho.portal.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import hu.miho.portal.content.NewsDesk;
import hu.miho.portal.content.NewsRow;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.ClerkTable;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.StatusBadge;
import hu.miho.portal.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What clerks write for the portal's readers. */
@Route(value = ContentDeskView.PATH, layout = ClerkShell.class)
@RolesAllowed(Roles.CLERK)
class ContentDeskView extends PortalPage {

    static final String PATH = "ugyintezo/tartalom";

    ContentDeskView(NewsDesk news) {
        super("content.desk");
        var page = new Div();
        page.addClassName("clerk-panels");
        page.add(new ClerkTable<NewsRow>(getTranslation("content.news.desk"))
                .column(getTranslation("content.news.title"), ContentDeskView::title)
                .column(
                        getTranslation("content.news.kind"),
                        row -> getTranslation(row.kind().textKey()))
                .column(
                        getTranslation("content.news.audience"),
                        row -> getTranslation(row.audience().textKey()))
                .column(getTranslation("content.news.from"), row -> Formats.dateTime(row.from()))
                .column(getTranslation("content.news.until"), row -> until(row.until()))
                .column(getTranslation("content.news.state"), row -> state(row.state()))
                .of(news.list(), getTranslation("content.news.none")));
        add(
                new PageHeader(null, getTranslation("content.desk"))
                        .withLead(getTranslation("content.desk.lead"))
                        .withActions(LinkButton.primary(
                                getTranslation("content.news.new"), NewsEditView.PATH + "/" + UUID.randomUUID())),
                page);
        add(more());
    }

    private Component more() {
        var links = new Div();
        if (CurrentUser.hasRole(Roles.LEAD_CLERK)) {
            links.add(
                    LinkButton.secondary(getTranslation("content.company.edit"), CompanyEditView.class),
                    LinkButton.secondary(getTranslation("content.privacy.edit"), PrivacyEditView.class),
                    LinkButton.secondary(getTranslation("content.mails"), MailsView.class),
                    LinkButton.secondary(getTranslation("content.papers"), PapersView.class));
        }
        links.add(LinkButton.secondary(getTranslation("content.matters"), "ugyintezo/idopontok/ugykorok"));
        links.addClassName("actions");
        return links;
    }

    private static Anchor title(NewsRow row) {
        return new Anchor(NewsEditView.PATH + "/" + row.id(), row.title());
    }

    private static String until(@Nullable Instant end) {
        return Optional.ofNullable(end).map(Formats::dateTime).orElse("–");
    }

    private StatusBadge state(NewsRow.State state) {
        String text = getTranslation(state.textKey());
        return switch (state) {
            case SHOWN -> new StatusBadge(Tone.OK, Icons.EYE, text);
            case TO_COME -> new StatusBadge(Tone.INFO, Icons.CLOCK, text);
            case OVER -> new StatusBadge(Tone.NEUTRAL, Icons.CHECK, text);
            case WITHDRAWN -> new StatusBadge(Tone.NEUTRAL, Icons.X, text);
        };
    }
}
