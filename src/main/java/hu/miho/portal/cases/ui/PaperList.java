package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.cases.CaseDetails;
import hu.miho.portal.cases.PaperKind;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.Formats;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** The documents of a case. */
final class PaperList {

    private PaperList() {}

    /**
     * @param handler hands a document out, by case and sub-number
     * @param isForClerk with the other party's files
     * @param notHandedIn papers that are not there
     */
    static Component of(
            CaseDetails details,
            BiFunction<UUID, Integer, DownloadHandler> handler,
            boolean isForClerk,
            List<PaperKind> notHandedIn) {
        String caseNo = details.row().caseNo();
        var card = new Card(I18NProvider.translate("cases.papers"));
        if (!notHandedIn.isEmpty()) {
            card.add(new Paragraph(I18NProvider.translate(
                    "cases.files.not-handed-in",
                    notHandedIn.stream()
                            .map(kind -> I18NProvider.translate(kind.textKey()))
                            .collect(Collectors.joining(", ")))));
        }
        if (caseNo == null || details.papers().isEmpty()) {
            card.add(new Paragraph(I18NProvider.translate("cases.papers.none")));
            return card;
        }
        var list = new UnorderedList();
        list.addClassName("paper-list");
        for (CaseDetails.Paper paper : details.papers()) {
            var small = new Paragraph(paper.number(caseNo) + " · " + Formats.dateTime(paper.createdAt()));
            small.addClassName("secondary");
            Component name = isForClerk || paper.isForCustomer()
                    ? new DownloadLink(
                            name(paper), handler.apply(details.row().id(), paper.subNo()))
                    : new Span(I18NProvider.translate("cases.files.of-other"));
            list.add(new ListItem(name, small));
        }
        card.add(list);
        return card;
    }

    /** What it is; of a file its name too. */
    private static String name(CaseDetails.Paper paper) {
        PaperKind kind = paper.paper();
        return kind == null
                ? I18NProvider.translate(
                        "cases.paper.name", I18NProvider.translate(paper.kind().textKey()))
                : I18NProvider.translate("cases.files.named", I18NProvider.translate(kind.textKey()), paper.fileName());
    }
}
