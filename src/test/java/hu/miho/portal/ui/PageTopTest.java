package hu.miho.portal.ui;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.LocationChangeEvent;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.router.Router;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PageTopTest {

    private final UI ui = mock();
    private final Element window = mock();
    private final PageTop pageTop = new PageTop();

    @BeforeEach
    void aListIsOpen() {
        when(ui.getElement()).thenReturn(window);
        arriveAt("szamlak", NavigationTrigger.PAGE_LOAD);
    }

    @Test
    void aPageThatALinkLeadsToIsShownFromItsTop() {
        arriveAt("szamlak/2026/0000020039", NavigationTrigger.ROUTER_LINK);
        verify(window).scrollIntoView();
    }

    @Test
    void aChoiceOnTheSamePageMovesNothing() {
        arriveAt("szamlak?ev=2025", NavigationTrigger.UI_NAVIGATE);
        verify(window, never()).scrollIntoView();
    }

    @Test
    void goingBackIsLeftToTheBrowser() {
        arriveAt("attekintes", NavigationTrigger.HISTORY);
        verify(window, never()).scrollIntoView();
    }

    private void arriveAt(String location, NavigationTrigger trigger) {
        LocationChangeEvent change = mock();
        when(change.getUI()).thenReturn(ui);
        when(change.getTrigger()).thenReturn(trigger);
        when(change.getLocation()).thenReturn(new Location(location));
        when(change.getSource()).thenReturn(mock(Router.class));
        pageTop.afterNavigation(new AfterNavigationEvent(change));
    }
}
