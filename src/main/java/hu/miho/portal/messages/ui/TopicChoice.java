package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.messages.Topic;
import hu.miho.portal.messages.TopicTerm;
import hu.miho.portal.ui.FieldProblem;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one writes about: each topic with what it means and by when it is answered. */
class TopicChoice extends Composite<Choice<TopicTerm>> {

    private final List<TopicTerm> topics;

    TopicChoice(List<TopicTerm> topics, @Nullable Topic chosen, SerializableRunnable onChoice) {
        this.topics = topics;
        Choice<TopicTerm> group = getContent();
        group.setLabel(I18NProvider.translate("messages.topic"));
        group.addClassName("topic-choice");
        group.setItems(topics);
        group.setRenderer(new ComponentRenderer<>(TopicChoice::row));
        group.setManualValidation(true);
        choose(chosen);
        group.addValueChangeListener(change -> {
            group.setInvalid(false);
            onChoice.run();
        });
    }

    @Override
    protected Choice<TopicTerm> initContent() {
        return new Choice<>();
    }

    @Nullable
    Topic topic() {
        TopicTerm chosen = getContent().getValue();
        return chosen == null ? null : chosen.topic();
    }

    void choose(@Nullable Topic topic) {
        topics.stream().filter(each -> each.topic() == topic).findFirst().ifPresent(getContent()::setValue);
    }

    /** Marks the group when nothing is chosen. */
    Optional<FieldProblem> check() {
        Choice<TopicTerm> group = getContent();
        group.setInvalid(topic() == null);
        if (topic() != null) {
            return Optional.empty();
        }
        group.setErrorMessage(I18NProvider.translate("messages.topic.missing"));
        return Optional.of(new FieldProblem(
                group, group.getLabel() + " " + I18NProvider.translate("messages.topic.missing.short")));
    }

    private static Component row(TopicTerm term) {
        var name = new Span(I18NProvider.translate(term.topic().textKey()));
        name.addClassName("topic-name");
        var help = new Span(I18NProvider.translate("messages.topic.help." + term.topic()) + " "
                + I18NProvider.translate("messages.topic.term", term.days()));
        help.addClassName("topic-help");
        var row = new Div(name, help);
        row.addClassName("topic");
        return row;
    }
}
