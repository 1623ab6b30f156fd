package hu.miho.portal.backoffice.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.backoffice.SearchService;
import hu.miho.portal.ui.Found;
import hu.miho.portal.ui.Icons;
import java.util.List;
import java.util.stream.Stream;

/**
 * The search in the clerks' band, on every page: Ctrl+K leads to it, what is typed is looked for at once, an arrow key and Enter
 * open what was found, Enter alone the page with everything.
 */
class SearchBox extends ComboBox<Found> {

    private static final int OF_A_KIND = 8;
    private static final int FILTER_AFTER_MS = 200;

    private final SearchService search;

    SearchBox(SearchService search) {
        this.search = search;
        addClassName("clerk-search");
        setAriaLabel(getTranslation("backoffice.search"));
        setPlaceholder(getTranslation("backoffice.search.placeholder"));
        setPrefixComponent(Icons.SEARCH.create());
        setClearButtonVisible(true);
        setAllowCustomValue(true);
        setPageSize(100);
        getElement().setProperty("_filterTimeout", FILTER_AFTER_MS);
        setItemLabelGenerator(Found::title);
        setRenderer(new ComponentRenderer<>(SearchBox::line));
        setItems(this::found);
        addValueChangeListener(change -> {
            if (change.getValue() != null) {
                open(change.getValue());
            }
        });
        addCustomValueSetListener(typed -> openAll(typed.getDetail()));
    }

    /** Everything at once: a list to choose from is short. */
    private Stream<Found> found(Query<Found, String> query) {
        List<Found> found = search.find(query.getFilter().orElse(""), OF_A_KIND);
        return found.stream().skip(query.getOffset()).limit(query.getLimit());
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        Shortcuts.addShortcutListener(this, pressed -> focus(), Key.KEY_K, KeyModifier.CONTROL)
                .listenOn(attached.getUI());
    }

    private void open(Found found) {
        clear();
        UI.getCurrent().navigate(found.href());
    }

    private void openAll(String typed) {
        clear();
        UI.getCurrent().navigate(SearchView.class, QueryParameters.of(SearchView.WORDS, typed));
    }

    private static Component line(Found found) {
        var title = new Span(found.title());
        title.addClassName("strong");
        var more = new Span(found.more());
        more.addClassName("secondary");
        var words = new Div(title, more);
        words.addClassName("found-words");
        var kind = new Span(words.getTranslation(found.kind().textKey()));
        kind.addClassName("found-kind");
        var line = new Div(words, kind);
        line.addClassName("found");
        return line;
    }
}
