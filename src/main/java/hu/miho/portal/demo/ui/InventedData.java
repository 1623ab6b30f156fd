package hu.miho.portal.demo.ui;

import hu.miho.portal.ui.DemoMark;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Says on every page of the demo that its data are invented. */
@Component
@Profile("demo")
class InventedData implements DemoMark {}
