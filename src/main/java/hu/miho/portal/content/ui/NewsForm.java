package hu.miho.portal.content.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.content.NewsAudience;
import hu.miho.portal.content.NewsDraft;
import hu.miho.portal.content.NewsDraft.Problem;
import hu.miho.portal.content.NewsKind;
import hu.miho.portal.content.PlaceDirectory;
import hu.miho.portal.ui.ErrorSummary;
import hu.miho.portal.ui.FieldProblem;
import hu.miho.portal.ui.Fields;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes news or an outage. */
class NewsForm extends Div implements ContentForm<NewsDraft> {

    private final ErrorSummary errors = new ErrorSummary();
    private final Select<NewsKind> kind =
            Fields.select(getTranslation("content.news.kind"), List.of(NewsKind.values()));
    private final Select<NewsAudience> audience =
            Fields.select(getTranslation("content.news.audience"), List.of(NewsAudience.values()));
    private final TargetField targets;
    private final MomentField from = new MomentField(getTranslation("content.news.from"), LocalTime.MIDNIGHT);
    private final MomentField until = new MomentField(getTranslation("content.news.until"), LocalTime.of(23, 59));
    private final TextField titleHu = Fields.text(getTranslation("content.news.title.hu"));
    private final TextArea bodyHu = Fields.longText(getTranslation("content.news.body.hu"), 4);
    private final TextField titleEn = Fields.text(getTranslation("content.news.title.en"));
    private final TextArea bodyEn = Fields.longText(getTranslation("content.news.body.en"), 4);

    NewsForm(PlaceDirectory places, NewsDraft draft) {
        targets = new TargetField(places);
        addClassName("form");
        kind.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        audience.setItemLabelGenerator(each -> getTranslation(each.textKey()));
        kind.addClassName("field-medium");
        audience.addClassName("field-medium");
        audience.addValueChangeListener(change -> offer(Set.of()));
        bodyHu.setHelperText(getTranslation("content.prose.help"));
        titleEn.setHelperText(getTranslation("content.news.en.help"));
        titleHu.setManualValidation(true);
        titleEn.setManualValidation(true);
        add(errors, kind, audience, targets, from, until, titleHu, bodyHu, titleEn, bodyEn);
        show(draft);
    }

    @Override
    public final void show(NewsDraft draft) {
        errors.clear();
        kind.setValue(draft.kind());
        audience.setValue(draft.audience());
        offer(draft.targets());
        from.set(draft.from());
        until.set(draft.until());
        titleHu.setValue(draft.titleHu());
        bodyHu.setValue(draft.bodyHu());
        titleEn.setValue(draft.titleEn());
        bodyEn.setValue(draft.bodyEn());
    }

    /** What is typed, with or without problems. */
    NewsDraft typed() {
        return new NewsDraft(
                kind.getValue(),
                audience.getValue(),
                audience.getValue() == NewsAudience.ALL ? Set.of() : targets.ids(),
                titleHu.getValue(),
                titleEn.getValue(),
                bodyHu.getValue(),
                bodyEn.getValue(),
                from.moment(),
                until.moment());
    }

    @Override
    public Optional<NewsDraft> complete() {
        List.of(titleHu, titleEn).forEach(field -> field.setInvalid(false));
        List.of(bodyHu, bodyEn).forEach(field -> field.setInvalid(false));
        targets.setInvalid(false);
        var problems = new ArrayList<FieldProblem>();
        from.check().ifPresent(problems::add);
        until.check().ifPresent(problems::add);
        NewsDraft draft = typed();
        if (problems.isEmpty()) {
            draft.problems().forEach(problem -> problems.add(mark(problem)));
        }
        errors.show(problems);
        return problems.isEmpty() ? Optional.of(draft) : Optional.empty();
    }

    private FieldProblem mark(Problem problem) {
        String text = getTranslation(problem.key());
        return switch (problem.field()) {
            case TARGETS -> FieldProblem.mark(targets, text, text);
            case FROM -> from.mark(text);
            case UNTIL -> until.mark(text);
            case TITLE -> FieldProblem.mark(titleHu, text, text);
            case BODY -> FieldProblem.mark(bodyHu, text, text);
            case TITLE_EN -> FieldProblem.mark(titleEn, text, text);
            case BODY_EN -> FieldProblem.mark(bodyEn, text, text);
        };
    }

    private void offer(Set<String> chosen) {
        boolean some = audience.getValue() != null && audience.getValue() != NewsAudience.ALL;
        targets.setVisible(some);
        if (some) {
            targets.offer(audience.getValue(), chosen);
        }
    }
}
