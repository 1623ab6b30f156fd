package hu.miho.portal.backoffice.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.backoffice.JobRow;
import hu.miho.portal.backoffice.Operations;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** Every job has a name that people understand, and administrators see how each went. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@SignedInAs(role = Roles.ADMIN)
class OperationsViewTest extends SpringBrowserlessTest {

    @Autowired
    Operations operations;

    @Test
    void everyJobHasANameInBothLanguages(@Autowired I18NProvider texts) {
        assertThat(operations.jobs()).hasSizeGreaterThan(25).allSatisfy(job -> {
            for (var language : List.of(Formats.HUNGARIAN, Formats.ENGLISH)) {
                assertThat(texts.getTranslation(job.textKey(), language)).doesNotContain("backoffice.job");
            }
        });
    }

    @Test
    void howEachJobWentAndWhenItRunsNextIsShown() throws InterruptedException {
        for (int i = 0; i < 100 && operations.jobs().getFirst().lastRun() == null; i++) {
            Thread.sleep(50);
        }
        assertThat(operations.jobs()).filteredOn(job -> job.lastRun() != null).isNotEmpty();
        assertThat(operations.jobs()).extracting(JobRow::nextRun).doesNotContainNull();
        UI.getCurrent().setLocale(Formats.HUNGARIAN);
        UI.getCurrent().navigate("ugyintezo/uzemeltetes");
        assertThat(UI.getCurrent().getCurrentView().getElement().getTextRecursively())
                .contains("Adatbázis", "Rendben", "H2", "A várakozó levelek elküldése", "Memória")
                .doesNotContain("backoffice.");
    }

    @Test
    void theDatabaseIsAmongTheChecks() {
        assertThat(operations.state().working()).containsEntry("db", true).containsKey("diskSpace");
        assertThat(operations.state().diskFree()).isPositive();
    }

    @Test
    @SignedInAs(role = Roles.LEAD_CLERK)
    void othersSeeNoneOfIt() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(operations::jobs);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(operations::state);
    }
}
