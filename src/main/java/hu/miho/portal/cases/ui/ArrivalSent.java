package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.cases.ArrivalLook;
import hu.miho.portal.cases.CaseState;
import hu.miho.portal.ui.Confirmation;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;

/** After sending in: what happens next and by when; later the number, and how it stands. */
class ArrivalSent extends Div {

    /** @param summary what was sent in, as PDF */
    ArrivalSent(ArrivalLook look, DownloadHandler summary) {
        addClassName("stack");
        var done = new Confirmation(getTranslation("cases.sent.title"));
        String number = look.caseNo();
        if (number != null) {
            done.withReference(getTranslation("cases.number"), number);
        }
        add(done, new H2(getTranslation("cases.sent.next")));
        LocalDate due = look.dueOn();
        if (look.state() == CaseState.AWAITING_OTHER_PARTY) {
            add(new Paragraph(getTranslation(
                    "cases.arrival.waits", due == null ? "–" : Formats.longDate(due, Formats.locale()))));
        } else {
            add(new Paragraph(getTranslation(look.state().textKey())));
            add(new Paragraph(getTranslation("cases.arrival.registered")));
        }
        add(
                new DownloadLink(getTranslation("cases.summary.pdf"), summary),
                new Paragraph(getTranslation("cases.arrival.keep-link")));
    }
}
