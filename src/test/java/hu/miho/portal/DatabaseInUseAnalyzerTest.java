package hu.miho.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

class DatabaseInUseAnalyzerTest {

    private final FailureAnalyzer analyzer = new DatabaseInUseAnalyzer();

    @Test
    void aSecondPortalOnTheSameFileIsToldWhatToDo() {
        var inUse = new SQLException("Database may be already in use", "90020", 90020);
        var analysis = analyzer.analyze(new IllegalStateException("pool", new IllegalStateException("h2", inUse)));
        assertThat(analysis.getDescription()).contains("in use");
        assertThat(analysis.getAction()).contains("Stop the other one");
    }

    @Test
    void otherFailuresAreNotItsBusiness() {
        assertThat(analyzer.analyze(new IllegalStateException(new SQLException("syntax", "42000", 42000))))
                .isNull();
    }

    @Test
    void springBootAsksIt() {
        var all = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(FailureAnalyzer.class, (factory, name, failure) -> {});
        assertThat(all).hasAtLeastOneElementOfType(DatabaseInUseAnalyzer.class);
    }
}
