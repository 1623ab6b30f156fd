package hu.miho.portal.content.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import hu.miho.portal.content.NewsAudience;
import hu.miho.portal.content.PlaceDirectory;
import hu.miho.portal.content.PlaceDirectory.Served;
import java.util.Set;
import java.util.stream.Collectors;

/** The buildings or substations that something concerns, found by address. */
class TargetField extends MultiSelectComboBox<Served> {

    private final PlaceDirectory places;

    TargetField(PlaceDirectory places) {
        super(20);
        this.places = places;
        addClassName("field-wide");
        setManualValidation(true);
        setItemLabelGenerator(each -> each.address() + " (" + each.id() + ")");
        var words = new MultiSelectComboBoxI18n();
        words.setCleared(getTranslation("content.news.targets.cleared"));
        words.setFocused(getTranslation("content.news.targets.focused"));
        words.setSelected(getTranslation("content.news.targets.selected"));
        words.setDeselected(getTranslation("content.news.targets.deselected"));
        words.setTotal(getTranslation("content.news.targets.total"));
        setI18n(words);
    }

    /** Offers these; what was chosen of others is forgotten. Not for everybody. */
    void offer(NewsAudience kind, Set<String> chosen) {
        setLabel(getTranslation("content.news.targets." + kind));
        setHelperText(getTranslation("content.news.targets.help"));
        setItems(
                query -> places.find(kind, query.getFilter().orElse(""), query.getOffset(), query.getLimit()).stream());
        setValue(Set.copyOf(places.named(kind, chosen)));
    }

    Set<String> ids() {
        return getValue().stream().map(Served::id).collect(Collectors.toUnmodifiableSet());
    }
}
