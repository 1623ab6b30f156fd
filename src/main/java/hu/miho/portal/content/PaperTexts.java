package hu.miho.portal.content;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.shared.SavedContent;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The words of papers: those that clerks have written, else those that the portal came with. Asked by whoever prints. */
@Component
public class PaperTexts {

    private static final Locale HUNGARIAN = Locale.of("hu");

    private final I18NProvider texts;
    private final EditedWords<PaperWords> edited;

    PaperTexts(I18NProvider texts, ContentHistory history) {
        this.texts = texts;
        this.edited = new EditedWords<>(history, "paper", PaperWords.class);
    }

    /** As they are now, without values. A part that came after the words were saved has its original ones. */
    public PaperText of(EditablePaper paper, Locale language) {
        var words = new HashMap<>(original(paper, language));
        Optional<SavedContent<PaperWords>> saved = edited.latest(paper.name());
        saved.ifPresent(state -> words.putAll(state.content().in(language)));
        return new PaperText(saved.map(SavedContent::number).orElse(0), words, Map.of());
    }

    /** The words that the portal came with. */
    PaperWords original(EditablePaper paper) {
        return new PaperWords(original(paper, HUNGARIAN), original(paper, Locale.ENGLISH));
    }

    EditedWords<PaperWords> edited() {
        return edited;
    }

    private Map<String, String> original(EditablePaper paper, Locale language) {
        return paper.parts().stream()
                .collect(Collectors.toMap(
                        PaperPart::name,
                        part -> part.keys().stream()
                                .map(key -> texts.getTranslation(key, language))
                                .collect(Collectors.joining("\n"))));
    }
}
