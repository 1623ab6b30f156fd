package hu.miho.portal.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.vaadin.flow.server.ErrorEvent;
import java.io.IOException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.catalina.session.StandardSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What is an error, and what is only somebody who left. */
@ExtendWith(OutputCaptureExtension.class)
class UnexpectedErrorsTest {

    private static final String LOGGED = "Unexpected error";

    @Test
    void whoeverLeftHasDoneNothingWrong(CapturedOutput log) {
        Throwable ofEndedSession = catchThrowable(() -> new StandardSession(null).getAttribute("vaadin"));
        assertThat(ofEndedSession).isInstanceOf(IllegalStateException.class);
        met(ofEndedSession);
        met(new IllegalArgumentException(new ClientAbortException(new IOException("broken pipe"))));
        assertThat(log).doesNotContain(LOGGED);
    }

    @Test
    void anyOtherIsLoggedWithANumber(CapturedOutput log) {
        met(new IllegalStateException("the pump has stopped"));
        assertThat(log).containsPattern(LOGGED + " [0-9A-F]{8}").contains("the pump has stopped");
    }

    private static void met(Throwable cause) {
        new UnexpectedErrors().error(new ErrorEvent(cause));
    }
}
