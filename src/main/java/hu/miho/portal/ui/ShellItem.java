package hu.miho.portal.ui;

import com.vaadin.flow.component.Component;

/**
 * One item of the side menu. A module declares its own as beans, so that the shell knows no feature.
 *
 * @param textKey translation key of the item's text
 * @param view where it leads
 * @param order its place in the menu: the order of the leaflet
 * @param audience whose menu it is in
 */
public record ShellItem(String textKey, Icons icon, Class<? extends Component> view, int order, Audience audience) {}
