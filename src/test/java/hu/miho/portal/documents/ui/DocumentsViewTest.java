package hu.miho.portal.documents.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import hu.miho.portal.documents.DocumentKind;
import hu.miho.portal.documents.DocumentRow;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.CustomerGrid;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.EmptyState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@Transactional
class DocumentsViewTest extends SpringBrowserlessTest {

    private static final String OWN = "100811001";

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void place() {
        var data = new CustomerData(jdbc);
        data.customer(OWN).insert();
        data.place(OWN + "/00000001").insert();
    }

    @Test
    @SignedInAs(customers = OWN)
    void documentsAreListedAndNarrowedByKindYearAndTitle() {
        var data = new CustomerData(jdbc);
        data.document("DV-1", OWN).insert();
        data.document("DV-2", OWN)
                .with("kind", "CONTRACT")
                .with("title", "Közszolgáltatási szerződés")
                .with("issued_on", LocalDate.of(2011, 5, 1))
                .insert();

        navigate(DocumentsView.class);
        assertThat(shown()).containsExactly("DV-1", "DV-2");

        Select<DocumentKind> kind = select(0);
        kind.setValue(DocumentKind.CONTRACT);
        assertThat(shown()).containsExactly("DV-2");
        kind.clear();
        select(1).setValue(2026);
        assertThat(shown()).containsExactly("DV-1");
        select(1).clear();
        find(TextField.class).single().setValue("szerzodes");
        assertThat(shown()).containsExactly("DV-2");
    }

    @Test
    @SignedInAs(customers = OWN)
    void whatIsMarkedAndStillShownIsOfferedAsOneFile() {
        var data = new CustomerData(jdbc);
        data.document("DV-1", OWN).insert();
        data.document("DV-2", OWN).with("kind", "CONTRACT").insert();
        navigate(DocumentsView.class);
        assertThat(zip()).isEmpty();
        box(0).setValue(true);
        box(1).setValue(true);
        assertThat(zip()).containsExactly("Megjelöltek letöltése (2, ZIP)");
        select(0).setValue(DocumentKind.CONTRACT);
        assertThat(zip()).containsExactly("Megjelöltek letöltése (1, ZIP)");
        assertThat(box(0).getAriaLabel())
                .hasValueSatisfying(name -> assertThat(name).startsWith("Megjelölés: "));
        box(0).setValue(false);
        assertThat(zip()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private Checkbox box(int row) {
        return (Checkbox) test(find(CustomerGrid.class).single()).getCellComponent(row, 0);
    }

    private List<String> zip() {
        return find(DownloadLink.class).all().stream()
                .map(link -> link.getElement().getTextRecursively().strip())
                .filter(text -> text.contains("ZIP"))
                .toList();
    }

    @Test
    @SignedInAs(customers = OWN)
    void withoutDocumentsThePageSaysWhenTheyCome() {
        var view = navigate(DocumentsView.class);

        assertThat(find(EmptyState.class, view).all()).hasSize(1);
        assertThat(find(CustomerGrid.class, view).all()).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private <T> Select<T> select(int index) {
        return find(Select.class, find(DocumentFilterForm.class).single()).all().get(index);
    }

    @SuppressWarnings("unchecked")
    private List<String> shown() {
        Grid<DocumentRow> grid = find(CustomerGrid.class).single();
        return grid.getListDataView().getItems().map(DocumentRow::documentNo).toList();
    }
}
