package hu.miho.portal.testing;

import org.springframework.core.Ordered;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.support.AbstractTestExecutionListener;

/**
 * Begins each test with nobody signed in, and with the holder of its own application context: each context brings a holder
 * of its own, and the one started last would serve the tests of all.
 */
public final class OwnSecurityContext extends AbstractTestExecutionListener {

    /** Before Spring Security's own listener, which signs in whom the annotations name. */
    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE + 1000;
    }

    @Override
    public void beforeTestMethod(TestContext test) {
        test.getApplicationContext()
                .getBeanProvider(SecurityContextHolderStrategy.class)
                .ifAvailable(SecurityContextHolder::setContextHolderStrategy);
        TestSecurityContextHolder.clearContext();
    }
}
