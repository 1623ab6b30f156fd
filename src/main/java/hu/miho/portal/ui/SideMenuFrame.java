package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;

/** The frame of those who have signed in: a band, a side menu that a phone folds away, the page and the footer. */
class SideMenuFrame extends AppLayout implements Frame {

    private final Div page = new Div();
    private final Div band = new Div();
    private final Div drawer = new Div();

    SideMenuFrame(ShellParts parts, Audience audience, String home, String subtitle) {
        addClassName("side-menu-frame");
        getElement().setAttribute("theme", audience.name().toLowerCase(java.util.Locale.ROOT));
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("ui.menu"));
        band.addClassName("band-side");
        addToNavbar(new SkipLink(), toggle, new Brand(home, subtitle), band);
        drawer.addClassName("drawer");
        addToDrawer(drawer);
        page.addClassName("page-place");
        var content = new Div();
        content.addClassName("frame-content");
        parts.demoStrip().ifPresent(content::add);
        parts.notices().forEach(content::add);
        content.add(page, parts.footer());
        setContent(content);
    }

    /** Puts the search into the band, before everything else; it stays on phones. */
    void addSearch(Component search) {
        var place = new Div(search);
        place.addClassName("band-search");
        addToNavbar(place);
        addToNavbar(band);
    }

    /** Adds to the band, where it is seen on wide screens only. */
    void addToBand(Component component) {
        band.add(component);
    }

    void addToMenu(Component component) {
        drawer.add(component);
    }

    @Override
    public void show(HasElement newPage) {
        page.getElement().removeAllChildren();
        page.getElement().appendChild(newPage.getElement());
    }

    @Override
    public Component component() {
        return this;
    }
}
