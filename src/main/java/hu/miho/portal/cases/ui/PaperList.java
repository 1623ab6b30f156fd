package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.cases.CaseDetails;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.Formats;
import java.util.UUID;
import java.util.function.BiFunction;

/** The documents of a case. */
final class PaperList {

    private PaperList() {}

    /** @param handler hands a document out, by case and sub-number */
    static Component of(CaseDetails details, BiFunction<UUID, Integer, DownloadHandler> handler) {
        String caseNo = details.row().caseNo();
        var card = new Card(I18NProvider.translate("cases.papers"));
        if (caseNo == null || details.papers().isEmpty()) {
            card.add(new Paragraph(I18NProvider.translate("cases.papers.none")));
            return card;
        }
        var list = new UnorderedList();
        list.addClassName("paper-list");
        for (CaseDetails.Paper paper : details.papers()) {
            var small = new Paragraph(paper.number(caseNo) + " · " + Formats.dateTime(paper.createdAt()));
            small.addClassName("secondary");
            list.add(new ListItem(
                    new DownloadLink(
                            I18NProvider.translate(
                                    "cases.paper.name",
                                    I18NProvider.translate(paper.kind().textKey())),
                            handler.apply(details.row().id(), paper.subNo())),
                    small));
        }
        card.add(list);
        return card;
    }
}
