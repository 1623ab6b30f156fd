package hu.miho.portal.cases.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.cases.Answers;
import hu.miho.portal.cases.CaseForm;
import hu.miho.portal.cases.CasePage;
import hu.miho.portal.cases.Question;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import java.util.List;

/** The answers of one page, to read. */
final class AnswerCard extends Section {

    private final Div head = new Div();
    private final KeyValues values = new KeyValues();
    private final CasePage page;

    AnswerCard(CasePage page, Answers answers, I18NProvider texts) {
        this(page, answers, texts, page.party() == CasePage.Party.OTHER);
    }

    /** For whoever has answered it. */
    static AnswerCard ofOwn(CasePage page, Answers answers, I18NProvider texts) {
        return new AnswerCard(page, answers, texts, false);
    }

    private AnswerCard(CasePage page, Answers answers, I18NProvider texts, boolean isOfOther) {
        this.page = page;
        addClassNames("card", "answer-card");
        String title = getTranslation(page.key() + ".page.title");
        head.add(new H2(isOfOther ? getTranslation("cases.answers.other", title) : title));
        head.addClassName("answer-card-head");
        for (Question question : page.questions()) {
            String answer = answers.of(question.name());
            values.add(
                    question.label(Formats.locale(), texts),
                    answer.isEmpty()
                            ? new Span(getTranslation("cases.answer.none"))
                            : lines(question.show(answer, Formats.locale(), texts)));
        }
        add(head, values);
    }

    /** With the names of what is attached. */
    AnswerCard withFiles(CaseForm form) {
        page.papers().forEach(paper -> {
            List<String> names = form.filesOf(page.party(), paper.kind());
            values.add(
                    getTranslation(paper.kind().textKey()),
                    names.isEmpty() ? new Span(getTranslation("cases.files.none")) : lines(String.join("\n", names)));
        });
        return this;
    }

    /** With a link to change the page's answers. */
    AnswerCard withChangeLink(String target) {
        var link = new Anchor(target, getTranslation("cases.check.change"));
        link.setAriaLabel(getTranslation("cases.check.change.named", getTranslation(page.key() + ".page.title")));
        head.add(link);
        return this;
    }

    private static Component lines(String text) {
        var lines = new Div();
        text.lines().forEach(line -> lines.add(new Div(line)));
        return lines;
    }
}
