package hu.miho.portal.content.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import hu.miho.portal.content.PrivacyNotice;
import hu.miho.portal.content.PrivacyNotices;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.PortalShell;
import hu.miho.portal.ui.Prose;
import java.util.List;
import java.util.Optional;

/** The privacy notice that applies today, or an earlier version: what somebody acknowledged once stays readable. */
@Route(value = PrivacyView.PATH, layout = PortalShell.class)
@AnonymousAllowed
class PrivacyView extends PortalPage implements BeforeEnterObserver {

    static final String PATH = "adatvedelem";
    private static final String VERSION = "valtozat";

    private final PrivacyNotices notices;

    PrivacyView(PrivacyNotices notices) {
        super("content.privacy");
        this.notices = notices;
    }

    /** Where a version is read. */
    static String address(String version) {
        return PATH + "?" + VERSION + "=" + version;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Optional<String> asked = parameter(event, VERSION);
        if (asked.isEmpty()) {
            show(notices.current(Formats.locale()));
        } else {
            notices.byVersion(asked.get(), Formats.locale())
                    .ifPresentOrElse(this::show, () -> event.rerouteToError(NotFoundException.class));
        }
    }

    private void show(PrivacyNotice notice) {
        add(new PageHeader(label(notice), getTranslation("content.privacy")), new Prose(notice.text()));
        List<PrivacyNotice> others = notices.untilToday(Formats.locale()).stream()
                .filter(each -> !each.version().equals(notice.version()))
                .toList();
        if (!others.isEmpty()) {
            add(new H2(getTranslation("content.privacy.others")), list(others));
        }
    }

    private Component list(List<PrivacyNotice> others) {
        var list = new UnorderedList();
        others.forEach(each -> list.add(new ListItem(new Anchor(address(each.version()), label(each)))));
        return list;
    }

    private String label(PrivacyNotice notice) {
        return getTranslation("content.privacy.version", notice.version(), Formats.date(notice.validFrom()));
    }
}
