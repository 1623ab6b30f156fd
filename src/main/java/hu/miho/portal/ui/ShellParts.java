package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/** What the shells are put together from: each module's contribution, asked for when a page is built. */
@org.springframework.stereotype.Component
class ShellParts {

    private final ObjectProvider<ShellItem> items;
    private final ObjectProvider<PlaceSwitch> placeSwitch;
    private final ObjectProvider<ShellNotice> notices;
    private final ObjectProvider<PageFooter> footer;
    private final ObjectProvider<DemoMark> demoMark;
    private final ObjectProvider<SignOut> signOut;
    private final ObjectProvider<ClerkSearch> clerkSearch;
    private final LanguageChoice languages;

    ShellParts(
            ObjectProvider<ShellItem> items,
            ObjectProvider<PlaceSwitch> placeSwitch,
            ObjectProvider<ShellNotice> notices,
            ObjectProvider<PageFooter> footer,
            ObjectProvider<DemoMark> demoMark,
            ObjectProvider<SignOut> signOut,
            ObjectProvider<ClerkSearch> clerkSearch,
            LanguageChoice languages) {
        this.items = items;
        this.placeSwitch = placeSwitch;
        this.notices = notices;
        this.footer = footer;
        this.demoMark = demoMark;
        this.signOut = signOut;
        this.clerkSearch = clerkSearch;
        this.languages = languages;
    }

    SideNav menu(Audience... audiences) {
        Set<Audience> audience = Set.of(audiences);
        var menu = new SideNav();
        menu.getElement().setAttribute("aria-label", I18NProvider.translate("ui.menu"));
        List<SideNavItem> entries = items.stream()
                .filter(item -> audience.contains(item.audience()))
                .sorted(Comparator.comparingInt(ShellItem::order))
                .map(ShellParts::menuItem)
                .toList();
        entries.forEach(entry -> {
            entry.setMatchNested(entries.stream().noneMatch(other -> isBelow(other, entry)));
            menu.addItem(entry);
        });
        return menu;
    }

    /** Pages below an item's own count as its own, unless the menu names them too. */
    private static boolean isBelow(SideNavItem other, SideNavItem entry) {
        return other.getPath().startsWith(entry.getPath() + "/");
    }

    Optional<Component> clerkSearch() {
        return clerkSearch.stream().findFirst().map(ClerkSearch::create);
    }

    Optional<Component> placeSwitch() {
        return placeSwitch.stream().findFirst().flatMap(PlaceSwitch::create);
    }

    List<Component> notices() {
        return notices.orderedStream()
                .map(ShellNotice::create)
                .flatMap(Optional::stream)
                .toList();
    }

    Optional<Component> demoStrip() {
        return demoMark.stream().findFirst().map(mark -> {
            var strip = new Div(I18NProvider.translate("ui.demo.strip"));
            strip.addClassName("demo-strip");
            return strip;
        });
    }

    Component footer() {
        var languageRow = new Div(languageSwitch());
        languageRow.addClassName("footer-language");
        var inner = new Div();
        inner.addClassName("footer-inner");
        footer.ifAvailable(page -> inner.add(page.create()));
        inner.add(languageRow);
        var element = new com.vaadin.flow.component.html.Footer(inner);
        element.addClassName("page-footer");
        return element;
    }

    Button signOutButton() {
        var button = Buttons.quiet(I18NProvider.translate("ui.signout"), () -> signOut.ifAvailable(SignOut::signOut));
        button.setIcon(Icons.LOG_OUT.create());
        button.addClassName("sign-out");
        return button;
    }

    /** Names the other language in that language. */
    private Button languageSwitch() {
        boolean english = Formats.locale().equals(Formats.ENGLISH);
        Locale other = english ? Formats.HUNGARIAN : Formats.ENGLISH;
        var button = Buttons.quiet(english ? "Magyarul" : "In English", () -> {
            languages.choose(other);
            com.vaadin.flow.component.UI.getCurrent().getPage().reload();
        });
        button.setIcon(Icons.LANGUAGES.create());
        button.getElement().setAttribute("lang", other.getLanguage());
        return button;
    }

    private static SideNavItem menuItem(ShellItem item) {
        var entry = new SideNavItem((String) null, item.view());
        entry.setPrefixComponent(item.icon().create());
        var label = new Span(I18NProvider.translate(item.textKey()));
        label.addClassName("menu-label");
        entry.getElement().appendChild(label.getElement());
        return entry;
    }
}
