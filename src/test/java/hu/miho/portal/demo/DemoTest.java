package hu.miho.portal.demo;

import hu.miho.portal.testing.PortalTest;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.TestPropertySource;

/** A test of the demo, filled with as few customers as can be. All share one context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@PortalTest
@ActiveProfiles({"demo", "test"})
@TestPropertySource(
        properties = {"portal.demo.customers=40", "portal.demo.years=1", "portal.demo.folder=target/demo-feed"})
public @interface DemoTest {}
