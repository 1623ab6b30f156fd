package hu.miho.portal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import hu.miho.portal.content.EditablePaper.Kind;
import hu.miho.portal.content.PaperWords.Problem;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.shared.SavedContent;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PdfStandards;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** The words of printed letters and forms, edited by leading clerks; on both databases. */
class EditedPapersTest {

    private static final String ODD = "<b>Őrűlt & \"Társa\"</b>\u000b\ud83d\ude42 </td></table>${x}";

    @Transactional
    @SignedInAs(role = Roles.LEAD_CLERK)
    abstract static class Editing {

        @Autowired
        PaperTemplates papers;

        @Autowired
        PaperTexts texts;

        @Test
        void everyPaperHasWordsThatFitThemselvesAndAPreview() throws IOException {
            for (EditablePaper paper : all()) {
                PaperWords original = papers.original(paper);
                assertThat(original.problems(paper.parts(), original))
                        .as(paper.name())
                        .isEmpty();
                for (Locale language : List.of(Formats.HUNGARIAN, Formats.ENGLISH)) {
                    assertThat(read(papers.sample(paper, original, language)))
                            .as("%s in %s", paper.name(), language)
                            .doesNotContain("{", "!hu", "!en");
                }
            }
            assertThat(papers.find("nincs-ilyen")).isEmpty();
        }

        @Test
        void oddWordsStayWordsAndEveryPaperKeepsTheStandards() throws IOException {
            for (EditablePaper paper : all()) {
                PaperWords odd = withEach(paper, ODD);
                assertThat(odd.problems(paper.parts(), papers.original(paper)))
                        .extracting(problem -> problem.part().name())
                        .as("a brace without a value is no word")
                        .isNotEmpty();
                PaperWords printable = withEach(paper, ODD.replace("${x}", ""));
                byte[] pdf = papers.sample(paper, printable, Formats.HUNGARIAN);
                assertThat(PdfStandards.brokenIn(pdf)).as(paper.name()).isEmpty();
                assertThat(read(pdf)).contains("<b>Őrűlt & \"Társa\"</b>");
            }
        }

        @Test
        void whatIsSavedIsPrintedAndTheOriginalCanBeTakenUpAgain() {
            EditablePaper paper = papers.find("activation").orElseThrow();
            PaperWords original = papers.original(paper);
            PaperWords changed = with(original, "lead", "Új bevezető.\n\nMásodik bekezdés.", "New opening.");
            papers.save(paper, 0, changed);
            assertThat(texts.of(paper, Formats.HUNGARIAN).paragraphs("lead"))
                    .isEqualTo("<p>Új bevezető.</p><p>Második bekezdés.</p>");
            assertThat(texts.of(paper, Formats.ENGLISH).paragraphs("lead")).isEqualTo("<p>New opening.</p>");
            assertThat(papers.list(Kind.LETTER))
                    .filteredOn(PaperTemplates.Row::edited)
                    .extracting(PaperTemplates.Row::name)
                    .containsExactly("activation");
            assertThat(papers.history(paper)).extracting(SavedContent::number).containsExactly(2, 1);
            papers.save(paper, 2, papers.history(paper).getLast().content());
            assertThat(texts.of(paper, Formats.HUNGARIAN).words()).isEqualTo(original.hu());
        }

        @Test
        void aColleagueIsNotOverwritten() {
            for (EditablePaper paper : all()) {
                PaperWords original = papers.original(paper);
                papers.save(paper, 0, original);
                for (int outdated : new int[] {0, 1}) {
                    assertThatExceptionOfType(ContentChanged.class)
                            .isThrownBy(() -> papers.save(paper, outdated, original));
                }
            }
        }

        @Test
        void whatDoesNotFitIsNotSaved() {
            EditablePaper paper = papers.find("activation").orElseThrow();
            PaperWords original = papers.original(paper);
            for (PaperWords bad : List.of(
                    with(original, "title", "két\nsor", "x"),
                    with(original, "lead", " ", "x"),
                    with(original, "closing", "{idegen}", "x"),
                    with(original, "closing", "{két szó}", "x"),
                    with(original, "step", "egy\nkettő", "one"))) {
                assertThat(bad.problems(paper.parts(), original)).hasSize(1);
                assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> papers.save(paper, 0, bad));
            }
            assertThat(papers.history(paper)).isEmpty();
        }

        @Test
        void aPartThatCameLaterHasItsOriginalWords() {
            EditablePaper paper = papers.find("activation").orElseThrow();
            var before = new EditablePaper(
                    paper.kind(), paper.name(), paper.titleKey(), paper.parts().subList(0, 2));
            papers.save(
                    before, 0, new PaperWords(Map.of("title", "Cím", "lead", "a"), Map.of("title", "T", "lead", "a")));
            assertThat(texts.of(paper, Formats.HUNGARIAN).line("title")).isEqualTo("Cím");
            assertThat(texts.of(paper, Formats.HUNGARIAN).line("steps")).isEqualTo("Így aktiválja");
        }

        @Test
        @SignedInAs(role = Roles.CLERK)
        void clerksEditNoneOfIt() {
            var words = new PaperWords(Map.of(), Map.of());
            var paper = new EditablePaper(Kind.LETTER, "activation", "", List.of());
            for (Runnable step : List.<Runnable>of(
                    () -> papers.list(Kind.FORM),
                    () -> papers.history(paper),
                    () -> papers.save(paper, 0, words),
                    () -> papers.preview(paper, words, Formats.HUNGARIAN))) {
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(step::run);
            }
        }

        private List<EditablePaper> all() {
            List<EditablePaper> all = Stream.of(Kind.values())
                    .flatMap(kind -> papers.list(kind).stream())
                    .map(row -> papers.find(row.name()).orElseThrow())
                    .toList();
            assertThat(all)
                    .extracting(EditablePaper::name)
                    .contains("activation", "case-approved", "case-refused", "case-receipt", "egyuttes-kerelem")
                    .doesNotHaveDuplicates();
            return all;
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Editing {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Editing {}

    @Test
    void aValueAddsNeitherAParagraphNorAnItem() {
        var text = new PaperText(0, Map.of("a", "Kedves {name}!\n\n", "b", "egy {name}\n\n kettő"), Map.of())
                .with("name", "X\n\n<p>");
        assertThat(text.paragraphs("a")).isEqualTo("<p>Kedves X\n\n&lt;p&gt;!</p>");
        assertThat(text.items("b")).containsExactly("egy X\n\n<p>", "kettő");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new PaperText(0, Map.of("a", "{name}"), Map.of()).line("a"));
    }

    @Test
    void eachShapeHasItsLimits() {
        var line = PaperPart.line("line", "k");
        var list = PaperPart.list("list", List.of());
        var original = new PaperWords(Map.of("line", "a", "list", ""), Map.of("line", "a", "list", ""));
        assertThat(original.problems(List.of(line, list), original)).isEmpty();
        var bad = new PaperWords(Map.of("line", "x".repeat(201), "list", "a"), Map.of("line", "", "list", "a\nb"));
        assertThat(bad.problems(List.of(line, list), original))
                .containsExactly(new Problem(line, false), new Problem(line, true), new Problem(list, true));
    }

    private static PaperWords with(PaperWords words, String part, String hungarian, String english) {
        var hu = new HashMap<>(words.hu());
        var en = new HashMap<>(words.en());
        hu.put(part, hungarian);
        en.put(part, english);
        return new PaperWords(hu, en);
    }

    private static PaperWords withEach(EditablePaper paper, String text) {
        var words = new HashMap<String, String>();
        paper.parts().forEach(part -> words.put(part.name(), text));
        return new PaperWords(words, words);
    }

    /** What is read, on one line. */
    private static String read(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("[\\s\\u00a0]+", " ");
        }
    }
}
