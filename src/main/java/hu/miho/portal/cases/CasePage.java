package hu.miho.portal.cases;

import java.io.Serializable;
import java.util.List;

/**
 * A page of a form: one thing that is asked. Its texts are {@code <key>.page.title} and, above the questions,
 * {@code <key>.page.lead}.
 *
 * @param key translation key, as {@code cases.mailing-address.places}
 * @param party who answers
 * @param isShared whether the other party sees the applicant's answers, to confirm them
 * @param facts what the portal knows of it
 * @param warnings what has to be said before it is answered
 * @param questions one or a few that belong together
 * @param papers what is to be attached there
 */
public record CasePage(
        String key,
        Party party,
        boolean isShared,
        List<Fact> facts,
        List<Told> warnings,
        List<Question> questions,
        List<NeededPaper> papers)
        implements Serializable {

    /** Who answers a page. */
    public enum Party {
        APPLICANT,
        OTHER;

        /** Who is asked when this one has begun. */
        Party second() {
            return this == APPLICANT ? OTHER : APPLICANT;
        }

        Actor actor() {
            return this == APPLICANT ? Actor.CUSTOMER : Actor.OTHER_PARTY;
        }
    }

    public CasePage {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
        questions = List.copyOf(questions);
        papers = List.copyOf(papers);
    }

    static CasePage of(String key, Question... questions) {
        return of(key, List.of(questions));
    }

    static CasePage of(String key, List<Question> questions) {
        return new CasePage(key, Party.APPLICANT, false, List.of(), List.of(), questions, List.of());
    }

    static CasePage forPapers(String key, Party party, List<NeededPaper> papers) {
        return new CasePage(key, party, false, List.of(), List.of(), List.of(), papers);
    }

    CasePage knowing(List<Fact> known) {
        return new CasePage(key, party, isShared, known, warnings, questions, papers);
    }

    CasePage warning(List<Told> told) {
        return new CasePage(key, party, isShared, facts, told, questions, papers);
    }

    CasePage shared() {
        return new CasePage(key, party, true, facts, warnings, questions, papers);
    }

    CasePage forOtherParty() {
        return new CasePage(key, Party.OTHER, isShared, facts, warnings, questions, papers);
    }

    /** As it is shown to somebody without an account, who has named a meter and knows nothing else of it. */
    CasePage forStranger() {
        return new CasePage(
                key,
                party,
                isShared,
                facts,
                warnings,
                questions.stream()
                        .map(question -> question instanceof ReadingQuestion reading ? reading.ofStranger() : question)
                        .toList(),
                papers);
    }

    /** Whether any question has an answer. */
    public boolean isAnswered(Answers answers) {
        return questions.stream()
                .anyMatch(question -> !answers.of(question.name()).isEmpty());
    }

    /** Whether every question has a good answer. */
    public boolean isComplete(Answers answers) {
        return questions.stream()
                .allMatch(question ->
                        question.mistakes(answers.of(question.name())).isEmpty());
    }
}
