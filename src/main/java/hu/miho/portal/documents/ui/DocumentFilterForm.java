package hu.miho.portal.documents.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import hu.miho.portal.documents.DocumentFilter;
import hu.miho.portal.documents.DocumentKind;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.Icons;
import java.util.List;
import java.util.function.Consumer;

/** Kind, year and a part of the title, applied as one types. */
class DocumentFilterForm extends Div {

    private final Select<DocumentKind> kind;
    private final Select<Integer> year;
    private final TextField text;

    /** @param first what is chosen at the beginning */
    DocumentFilterForm(List<Integer> years, DocumentFilter first, Consumer<DocumentFilter> onChange) {
        addClassName("filters");
        getElement().setAttribute("role", "search");
        kind = Fields.select(getTranslation("documents.kind"), List.of(DocumentKind.values()));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("documents.all"));
        kind.setItemLabelGenerator(
                value -> getTranslation(value == null ? "documents.all" : "documents.kind." + value));
        year = Fields.select(getTranslation("documents.year"), years);
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(getTranslation("documents.all"));
        text = Fields.shortText(getTranslation("documents.search"));
        text.setPrefixComponent(Icons.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        kind.setValue(first.kind());
        year.setValue(first.year());
        text.setValue(first.text());
        kind.addValueChangeListener(change -> onChange.accept(filter()));
        year.addValueChangeListener(change -> onChange.accept(filter()));
        text.addValueChangeListener(change -> onChange.accept(filter()));
        add(kind, year, text);
    }

    private DocumentFilter filter() {
        return new DocumentFilter(kind.getValue(), year.getValue(), text.getValue());
    }
}
