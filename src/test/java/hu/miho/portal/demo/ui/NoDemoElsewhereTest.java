package hu.miho.portal.demo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteConfiguration;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.DemoMark;
import hu.miho.portal.ui.SignInHint;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** Outside the demo profile there is no demo. */
@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@WithAnonymousUser
class NoDemoElsewhereTest extends SpringBrowserlessTest {

    @Autowired
    ApplicationContext context;

    @Test
    void theMailboxIsNotFound() {
        assertThat(RouteConfiguration.forApplicationScope().getAvailableRoutes())
                .noneMatch(route -> route.getTemplate().startsWith("demo"));
        UI.getCurrent().navigate(DemoRoutes.MAILBOX);
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("NotFoundPage");
    }

    @Test
    void noAccountIsGivenAwayAndNothingIsMarkedAsInvented() {
        assertThat(context.getBeanNamesForType(SignInHint.class)).isEmpty();
        assertThat(context.getBeanNamesForType(DemoMark.class)).isEmpty();
    }
}
