package hu.miho.portal.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has happened in a case stays: the application only adds to it, and PostgreSQL lets nobody else change it. */
class CaseHistoryTest {

    abstract static class History extends CaseLab {

        @Test
        void eachStepAddsToWhatWasWrittenBeforeAndLeavesItAsItWas() {
            UUID id = taken();
            List<CaseEvent> before = details(id).events();
            clerk(id, version -> desk.askForSupplement(id, version, "A címet.", Set.of(), desk.usualSupplementDay()));
            asCustomer(() -> forms.send(id));
            clerk(id, version -> desk.approve(id, version));
            assertThat(details(id).events())
                    .startsWith(before.toArray(CaseEvent[]::new))
                    .extracting(CaseEvent::kind)
                    .endsWith(CaseEventKind.SUPPLEMENT_ASKED, CaseEventKind.SUPPLEMENT_SENT, CaseEventKind.APPROVED);
        }

        @Test
        void aDraftWithoutHistoryCanBeForgotten() {
            UUID id = filledIn();
            asCustomer(() -> {
                service.discard(id);
                return id;
            });
            assertThat(asCustomer(() -> service.cases())).isEmpty();
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends History {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends History {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "update case_event set note = 'más'",
                    "update case_event set happened_at = happened_at - interval '1' day",
                    "delete from case_event",
                    "truncate case_event"
                })
        void theDatabaseItselfRefusesChanges(String change) {
            UUID id = sent();
            assertThatThrownBy(() -> jdbc.sql(change).update()).hasMessageContaining("append-only");
            assertThat(details(id).events()).hasSize(2);
        }
    }
}
