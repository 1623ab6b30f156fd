package hu.miho.portal.content;

import com.vaadin.flow.server.streams.DownloadHandler;
import hu.miho.portal.shared.PortalLanguage;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.shared.SavedContent;
import hu.miho.portal.ui.FileAnswer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The words of printed letters and forms, as leading clerks edit them. What is saved is on the next paper. */
@Service
@PreAuthorize("hasRole('" + Roles.LEAD_CLERK + "')")
public class PaperTemplates {

    private final List<PaperSource> sources;
    private final PaperTexts texts;
    private final EditedWords<PaperWords> edited;

    PaperTemplates(List<PaperSource> sources, PaperTexts texts) {
        this.sources = sources;
        this.texts = texts;
        this.edited = texts.edited();
    }

    /** A paper in the list. @param edited whether somebody has saved words of it */
    public record Row(String name, String titleKey, boolean edited) {}

    /** All papers of a kind, in the order in which their modules tell them. */
    @Transactional(readOnly = true)
    public List<Row> list(EditablePaper.Kind kind) {
        return sources.stream()
                .flatMap(source -> source.papers().stream())
                .filter(paper -> paper.kind() == kind)
                .map(paper -> new Row(
                        paper.name(),
                        paper.titleKey(),
                        edited.latest(paper.name()).isPresent()))
                .toList();
    }

    public Optional<EditablePaper> find(String name) {
        return sources.stream()
                .flatMap(source -> source.papers().stream())
                .filter(paper -> paper.name().equals(name))
                .findFirst();
    }

    /** The words that the portal came with. */
    public PaperWords original(EditablePaper paper) {
        return texts.original(paper);
    }

    /** Every state that was saved, the latest first. */
    @Transactional(readOnly = true)
    public List<SavedContent<PaperWords>> history(EditablePaper paper) {
        return edited.history(paper.name());
    }

    /**
     * Saves words.
     *
     * @param base the number of the state that the clerk began with; 0 while nobody had saved any
     * @throws ContentChanged when a colleague saved meanwhile
     * @throws IllegalArgumentException when they do not fit, which the form must not let through
     */
    @Transactional
    public void save(EditablePaper paper, int base, PaperWords words) {
        PaperWords original = original(paper);
        edited.save(paper.name(), base, words, original, words.problems(paper.parts(), original));
    }

    /** The paper with words that fit and invented data, as PDF. */
    public DownloadHandler preview(EditablePaper paper, PaperWords words, Locale language) {
        String file = paper.name() + "-" + PortalLanguage.of(language) + ".pdf";
        return event -> FileAnswer.give(event, file, FileAnswer.PDF, sample(paper, words, language));
    }

    /** What {@link #preview} gives. @throws IllegalArgumentException when no module prints that paper */
    byte[] sample(EditablePaper paper, PaperWords words, Locale language) {
        return sources.stream()
                .filter(source -> source.papers().contains(paper))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such paper"))
                .sample(paper, new PaperText(0, words.in(language), Map.of()), language);
    }
}
