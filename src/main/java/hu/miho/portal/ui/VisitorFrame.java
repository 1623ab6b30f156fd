package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import hu.miho.portal.shared.CurrentUser;
import hu.miho.portal.shared.Roles;

/** The frame for visitors: a band with the public pages and the way in. */
class VisitorFrame extends Div implements Frame {

    private final Div place = new Div();

    VisitorFrame(ShellParts parts) {
        addClassName("visitor-frame");
        add(new SkipLink());
        parts.demoStrip().ifPresent(this::add);
        place.addClassName("visitor-content");
        add(band(), place, parts.footer());
    }

    @Override
    public void show(HasElement page) {
        place.getElement().removeAllChildren();
        place.getElement().appendChild(page.getElement());
    }

    @Override
    public Component component() {
        return this;
    }

    private Component band() {
        var nav = new Nav(
                new Anchor("idopontfoglalas", getTranslation("ui.public.appointment")),
                new Anchor("irjon-nekunk", getTranslation("ui.public.write")),
                new Anchor("egysegarak", getTranslation("ui.public.prices")),
                new Anchor("nyomtatvanyok", getTranslation("ui.public.forms")),
                new Anchor("elerhetosegek", getTranslation("ui.public.contacts")));
        nav.setAriaLabel(getTranslation("ui.menu"));
        var inner = new Div(new Brand("", getTranslation("ui.subtitle")), nav, wayIn());
        inner.addClassName("band-inner");
        var band = new Header(inner);
        band.addClassName("band");
        return band;
    }

    private Component wayIn() {
        var link = CurrentUser.hasRole(Roles.CLERK)
                ? new Anchor("ugyintezo", getTranslation("ui.subtitle.clerk"))
                : new Anchor("belepes", getTranslation("ui.signin"));
        link.addClassName("way-in");
        return link;
    }
}
