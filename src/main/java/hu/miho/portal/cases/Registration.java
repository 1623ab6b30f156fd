package hu.miho.portal.cases;

import hu.miho.portal.documents.NumberSeries;
import hu.miho.portal.ui.Formats;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/**
 * Receipt and, after it, registration of what is sent in (docs/decisions/2026-11-25-case-numbers.md). In the caller's
 * transaction; the number comes last, for whoever takes one holds up all others.
 */
@Component
class Registration {

    private static final String SERIES = "case";

    private final CaseRepository cases;
    private final NumberSeries numbers;
    private final CaseSheet sheet;
    private final CaseMails mails;
    private final CaseEnclosures enclosures;
    private final CaseProperties properties;
    private final Clock clock;

    Registration(
            CaseRepository cases,
            NumberSeries numbers,
            CaseSheet sheet,
            CaseMails mails,
            CaseEnclosures enclosures,
            CaseProperties properties,
            Clock clock) {
        this.cases = cases;
        this.numbers = numbers;
        this.sheet = sheet;
        this.mails = mails;
        this.enclosures = enclosures;
        this.properties = properties;
        this.clock = clock;
    }

    /** The other party has not answered: what they have uploaded they have not sent in. */
    void receiveOneSided(Case one) {
        enclosures.forget(one.id(), one.begunBy().second());
        receive(one, Actor.SYSTEM);
    }

    /** What was written first, then the files that came with it. @param by whose step brought it in */
    void receive(Case one, Actor by) {
        one.receive(by, clock.instant());
        List<CaseDocument> files = enclosures.file(one);
        one.add(sheet.request(one, CaseDocumentKind.REQUEST, files));
        sheet.statement(one).ifPresent(one::add);
        files.forEach(one::add);
        LocalDate today = LocalDate.now(clock);
        int number = numbers.next(SERIES, today.getYear());
        one.register(
                "%d/%05d".formatted(today.getYear(), number),
                due(Objects.requireNonNull(one.receivedAt())),
                clock.instant());
        mails.send("case-registered", cases.saveAndFlush(one));
        mails.tellArriving("arrival-registered", one);
    }

    /** What was asked for is there: the clerk goes on. */
    void supplement(Case one) {
        one.supplement(due(clock.instant()), clock.instant());
        List<CaseDocument> files = enclosures.file(one);
        one.add(sheet.request(one, CaseDocumentKind.SUPPLEMENT, files));
        files.forEach(one::add);
        mails.send("case-supplemented", cases.saveAndFlush(one));
    }

    /** @param received with all that belongs to it */
    private LocalDate due(Instant received) {
        return LocalDate.ofInstant(received, Formats.ZONE).plusDays(properties.decisionDays());
    }
}
