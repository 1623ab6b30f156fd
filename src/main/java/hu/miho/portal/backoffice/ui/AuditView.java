package hu.miho.portal.backoffice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import hu.miho.portal.audit.AuditEntry;
import hu.miho.portal.audit.AuditFilter;
import hu.miho.portal.audit.AuditVerification;
import hu.miho.portal.backoffice.AuditReview;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.ClerkPanel;
import hu.miho.portal.ui.ClerkShell;
import hu.miho.portal.ui.ClerkTable;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.NoticeBox;
import hu.miho.portal.ui.PageHeader;
import hu.miho.portal.ui.PortalPage;
import hu.miho.portal.ui.Tone;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The audit log for administrators: filtered, taken away as a file, checked. */
@Route(value = "ugyintezo/naplo", layout = ClerkShell.class)
@RolesAllowed(Roles.ADMIN)
class AuditView extends PortalPage {

    private static final int PAGE = 50;

    private final AuditReview review;
    private final AuditFilterForm form;
    private final Div checked = new Div();
    private final Div results = new Div();

    AuditView(AuditReview review, Clock clock) {
        super("backoffice.audit");
        this.review = review;
        form = new AuditFilterForm(LocalDate.now(clock), this::show);
        checked.getElement().setAttribute("role", "status");
        add(
                new PageHeader(null, getTranslation("backoffice.audit"))
                        .withLead(getTranslation("backoffice.audit.lead"))
                        .withActions(Buttons.secondary(getTranslation("backoffice.audit.verify"), this::verify)),
                checked,
                form,
                results);
        form.filter().ifPresent(this::show);
    }

    private void verify() {
        AuditVerification found = review.verify();
        checked.removeAll();
        checked.add(new NoticeBox(
                found.sound() ? Tone.OK : Tone.BAD,
                found.sound()
                        ? getTranslation("backoffice.audit.sound", found.events())
                        : getTranslation("backoffice.audit.broken", found.firstBrokenAt())));
    }

    private void show(AuditFilter filter) {
        results.removeAll();
        List<AuditEntry> first = review.find(filter, AuditReview.LATEST, PAGE);
        if (first.isEmpty()) {
            results.add(new Paragraph(getTranslation("backoffice.audit.none")));
            return;
        }
        ClerkPanel panel = new ClerkTable<AuditEntry>(getTranslation("backoffice.audit.events"))
                .column(getTranslation("backoffice.audit.when"), entry -> Formats.dateTime(entry.happenedAt()))
                .column(getTranslation("backoffice.audit.actor"), AuditEntry::actor)
                .column(getTranslation("backoffice.audit.action"), AuditEntry::action)
                .column(getTranslation("backoffice.audit.subject"), AuditEntry::subject)
                .column(
                        getTranslation("backoffice.audit.details"),
                        entry -> entry.details().replace("\n", ", "))
                .pages(
                        first,
                        PAGE,
                        getTranslation("backoffice.audit.more"),
                        entry -> review.find(filter, entry.seq(), PAGE));
        panel.addComponentAtIndex(
                1, new DownloadLink(getTranslation("backoffice.audit.export"), review.export(filter)));
        results.add(panel);
    }
}
