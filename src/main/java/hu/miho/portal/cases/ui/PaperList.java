package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.cases.CaseDetails;
import hu.miho.portal.cases.CaseState;
import hu.miho.portal.cases.PaperKind;
import hu.miho.portal.ui.Card;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.FileShelf;
import hu.miho.portal.ui.Formats;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The documents of a case. */
final class PaperList {

    private PaperList() {}

    /**
     * For the customer: what is filed, then what waits to be.
     *
     * @param handler hands a filed document out, by case and sub-number
     * @param shelves what the customer has gathered of a paper
     */
    static Component ofCustomer(
            CaseDetails details,
            BiFunction<UUID, Integer, DownloadHandler> handler,
            Function<PaperKind, FileShelf> shelves) {
        var list = filed(details, handler, false);
        String waits =
                details.row().state() == CaseState.AWAITING_SUPPLEMENT ? "cases.files.unsent" : "cases.files.waits";
        for (PaperKind paper : PaperKind.values()) {
            FileShelf shelf = shelves.apply(paper);
            shelf.files()
                    .forEach(file -> list.add(item(
                            new DownloadLink(named(paper, file.name()), shelf.download(file.id())),
                            I18NProvider.translate(waits))));
        }
        return card(list);
    }

    /**
     * For clerks, the other party's too.
     *
     * @param handler hands a document out, by case and sub-number
     * @param notHandedIn papers that are not there
     */
    static Card ofClerk(
            CaseDetails details, BiFunction<UUID, Integer, DownloadHandler> handler, List<PaperKind> notHandedIn) {
        Card card = card(filed(details, handler, true));
        if (!notHandedIn.isEmpty() && details.row().caseNo() != null) {
            card.add(new Paragraph(I18NProvider.translate(
                    "cases.files.not-handed-in",
                    notHandedIn.stream()
                            .map(kind -> I18NProvider.translate(kind.textKey()))
                            .collect(Collectors.joining(", ")))));
        }
        return card;
    }

    private static Card card(UnorderedList list) {
        var card = new Card(I18NProvider.translate("cases.papers"));
        list.addClassName("paper-list");
        card.add(list.getComponentCount() == 0 ? new Paragraph(I18NProvider.translate("cases.papers.none")) : list);
        return card;
    }

    private static UnorderedList filed(
            CaseDetails details, BiFunction<UUID, Integer, DownloadHandler> handler, boolean isForClerk) {
        var list = new UnorderedList();
        String caseNo = details.row().caseNo();
        if (caseNo != null) {
            for (CaseDetails.Paper paper : details.papers()) {
                Component name = isForClerk || paper.isForCustomer()
                        ? new DownloadLink(
                                name(paper), handler.apply(details.row().id(), paper.subNo()))
                        : new Span(foreign(paper));
                String detail = paper.number(caseNo) + " · " + Formats.dateTime(paper.createdAt());
                list.add(item(name, isForClerk && isFileOfOther(paper) ? detail + " · " + ofOther() : detail));
            }
        }
        return list;
    }

    private static ListItem item(Component name, String detail) {
        var small = new Paragraph(detail);
        small.addClassName("secondary");
        return new ListItem(name, small);
    }

    private static boolean isFileOfOther(CaseDetails.Paper paper) {
        return !paper.isForCustomer() && paper.paper() != null;
    }

    private static String ofOther() {
        return I18NProvider.translate("cases.files.of-other");
    }

    private static String foreign(CaseDetails.Paper paper) {
        return isFileOfOther(paper)
                ? ofOther()
                : I18NProvider.translate(paper.kind().textKey());
    }

    /** What it is; of a file its name too. */
    private static String name(CaseDetails.Paper paper) {
        PaperKind kind = paper.paper();
        return kind == null
                ? I18NProvider.translate(
                        "cases.paper.name", I18NProvider.translate(paper.kind().textKey()))
                : named(kind, String.valueOf(paper.fileName()));
    }

    private static String named(PaperKind kind, String fileName) {
        return I18NProvider.translate("cases.files.named", I18NProvider.translate(kind.textKey()), fileName);
    }
}
