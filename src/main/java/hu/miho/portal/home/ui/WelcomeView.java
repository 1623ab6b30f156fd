package hu.miho.portal.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.FrontPagePart;
import hu.miho.portal.ui.Icons;
import hu.miho.portal.ui.LinkButton;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** The first page: the ways in, and what one can do here (the leaflet's list). Those who are in go to their own first page. */
@Route(value = "", layout = PortalShell.class)
@AnonymousAllowed
class WelcomeView extends PortalPage implements BeforeEnterObserver {

    WelcomeView(ObjectProvider<FrontPagePart> parts) {
        super("home.title");
        addClassName("welcome");
        add(hero());
        parts.orderedStream()
                .map(FrontPagePart::create)
                .flatMap(Optional::stream)
                .forEach(this::add);
        add(tasks());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (CurrentUser.hasRole(Roles.CUSTOMER)) {
            event.forwardTo(DashboardView.class);
        } else if (CurrentUser.hasRole(Roles.CLERK)) {
            event.forwardTo("ugyintezo");
        }
    }

    private Component hero() {
        var ways = new Div(
                LinkButton.primary(getTranslation("home.signin"), "belepes"),
                LinkButton.secondary(getTranslation("home.register"), "regisztracio"));
        ways.addClassName("hero-ways");
        var words = new Div(new H1(getTranslation("home.hero")), new Paragraph(getTranslation("home.lead")), ways);
        words.addClassName("hero-words");
        var inner = new Div(words, appointment());
        inner.addClassName("hero-inner");
        var hero = new Section(inner);
        hero.addClassName("hero");
        return hero;
    }

    private Component appointment() {
        var card = new Div(
                Icons.CALENDAR.create(),
                new H2(getTranslation("home.appointment")),
                new Paragraph(getTranslation("home.appointment.text")),
                LinkButton.primary(getTranslation("home.appointment.book"), "idopontfoglalas"));
        card.addClassName("hero-card");
        return card;
    }

    private Component tasks() {
        var list = new UnorderedList(
                new Task(Icons.HOUSE_PLUG, "home.task.occupant", "lakovaltozas"),
                new Task(Icons.MAIL, "home.task.address", "ugyeim/uj"),
                new Task(Icons.USERS, "home.task.joint", "ugyeim/uj"),
                new Task(Icons.RECEIPT, "home.task.bills", "szamlak"),
                new Task(Icons.GAUGE, "home.task.meters", "merooraadatok"),
                new Task(Icons.FOLDER_OPEN, "home.task.documents", "dokumentumtar"));
        list.addClassName("tasks");
        var section = new Section(new H2(getTranslation("home.tasks")), list);
        section.addClassName("welcome-section");
        return section;
    }
}
