package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.html.Div;
import hu.miho.portal.content.CompanyDetails;
import hu.miho.portal.messages.Topic;
import hu.miho.portal.messages.TopicTerm;
import hu.miho.portal.messages.TypedWriter;
import hu.miho.portal.ui.FieldProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields of a message. What is typed goes into the draft at once, so that nothing is lost. */
class MessageForm extends Div {

    private static final Set<Topic> WITH_HELP = Set.of(Topic.FAULT_REPORT, Topic.BILL_DISPUTE);

    private final MessageDraft draft;
    private final TopicChoice topic;
    private final UrgentNotice urgent;
    private final WordsField words = new WordsField(getTranslation("messages.words"));
    private final @Nullable AboutForm about;
    private final @Nullable WriterForm writer;

    /**
     * @param about places and bills of a customer; null for a visitor
     * @param writer who writes; null for a customer, whom the portal knows
     */
    MessageForm(
            MessageDraft draft,
            List<TopicTerm> topics,
            CompanyDetails company,
            @Nullable AboutForm about,
            @Nullable WriterForm writer) {
        this.draft = draft;
        this.about = about;
        this.writer = writer;
        addClassName("form");
        urgent = new UrgentNotice(company.dutyLines());
        topic = new TopicChoice(topics, draft.topic(), this::changed);
        add(topic, urgent);
        if (about != null) {
            about.choose(draft.place(), draft.invoiceNo());
            about.onChange(this::changed);
            add(about);
        }
        words.setWords(draft.words());
        words.onChange(this::changed);
        add(words);
        fit();
    }

    /** Chooses to dispute a bill, if it is one of the chosen place. */
    void dispute(String invoiceNo) {
        topic.choose(Topic.BILL_DISPUTE);
        if (about != null) {
            about.choose(null, invoiceNo);
        }
    }

    /** Marks what needs mending, from top to bottom. */
    List<FieldProblem> check() {
        var problems = new ArrayList<FieldProblem>();
        topic.check().ifPresent(problems::add);
        words.check("messages.words.missing").ifPresent(problems::add);
        return problems;
    }

    Topic topic() {
        return java.util.Objects.requireNonNull(topic.topic());
    }

    @Nullable
    AboutForm about() {
        return about;
    }

    @Nullable
    TypedWriter writer() {
        return writer == null ? null : writer.typed();
    }

    private void changed() {
        draft.setTopic(topic.topic());
        draft.setWords(words.words());
        if (about != null) {
            var place = about.place();
            draft.setAbout(place == null ? null : place.toString(), about.invoiceNo());
        }
        fit();
    }

    /** Shows what the topic asks for. */
    private void fit() {
        Topic chosen = topic.topic();
        urgent.setVisible(chosen == Topic.FAULT_REPORT);
        words.setHelp(
                chosen != null && WITH_HELP.contains(chosen) ? getTranslation("messages.words.help." + chosen) : "");
        if (about != null) {
            about.fit(chosen);
        }
        if (writer != null) {
            writer.askForAddress(chosen != null && chosen.isComplaint());
        }
    }
}
