package hu.miho.portal.metering.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import hu.miho.portal.metering.MeterRow;
import hu.miho.portal.metering.ReadingRow;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.CustomerGrid;
import hu.miho.portal.ui.EmptyState;
import hu.miho.portal.ui.TableDetails;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@ViewPackages(packages = "hu.miho.portal")
@Transactional
@SignedInAs(customers = MetersViewTest.OWN)
class MetersViewTest extends SpringBrowserlessTest {

    static final String OWN = "100821001";
    private static final String DWELLING = "MV-1";

    @Autowired
    JdbcClient jdbc;

    private CustomerData data;

    @BeforeEach
    void place() {
        data = new CustomerData(jdbc);
        data.customer(OWN).insert();
        data.place(OWN + "/00000001").with("dwelling_id", DWELLING).insert();
    }

    @Test
    void consumptionIsDrawnTwiceAndStandsInATable() {
        metersWithAnExchange();

        var view = navigate(MetersView.class);

        assertThat(find(Svg.class, view).all())
                .hasSize(2)
                .allSatisfy(drawing -> assertThat(drawing.getElement().getProperty("innerHTML"))
                        .contains("<title>Melegvíz-fogyasztás havonta</title>"));
        assertThat(text(find(TableDetails.class, view).single())).contains("aug.", "2,096");
    }

    @Test
    void metersShowTheirExchangeAndCalibration() {
        metersWithAnExchange();

        var view = navigate(MetersView.class);

        Grid<MeterRow> meters = grid(view, 0);
        assertThat(test(meters).size()).isEqualTo(2);
        assertThat(text(test(meters).getCellComponent(1, 4))).contains("2026. 07. 31.", "SN-MV-NEW");
        assertThat(text(test(meters).getCellComponent(0, 3))).contains("Lejárt");
    }

    @Test
    void readingsAreNarrowedByMeterAndYear() {
        metersWithAnExchange();
        var view = navigate(MetersView.class);
        Grid<ReadingRow> readings = grid(view, 1);
        assertThat(readings.getListDataView().getItems()).hasSize(4);

        @SuppressWarnings("unchecked")
        Select<MeterRow> meter = find(
                        Select.class, find(ReadingsSection.class, view).single())
                .all()
                .getFirst();
        meter.setValue(meter.getListDataView().getItem(1));

        assertThat(readings.getListDataView().getItems())
                .hasSize(2)
                .allMatch(row -> row.meter().meterId().equals("MV-OLD"));
    }

    @Test
    void theAddressChoosesWhichConsumptionIsShown() {
        metersWithAnExchange();
        data.meter("MV-A", DWELLING)
                .with("kind", "HEAT_COST_ALLOCATOR")
                .with("unit", "UNIT")
                .insert();
        data.reading("MV-A", LocalDate.of(2026, 7, 31), "100").insert();
        data.reading("MV-A", LocalDate.of(2026, 8, 31), "112").insert();

        UI.getCurrent().navigate("merooraadatok", QueryParameters.of("fogyasztas", "koltsegmegoszto"));

        assertThat(text((Component) getCurrentView()))
                .contains("Költségmegosztók egységei havonta", "nem hőmennyiség (GJ)")
                .doesNotContain("Melegvíz-fogyasztás havonta");
    }

    @Test
    void withoutMetersThePageSaysWhy() {
        var view = navigate(MetersView.class);

        assertThat(find(EmptyState.class, view).all()).isNotEmpty();
        assertThat(find(CustomerGrid.class, view).all()).isEmpty();
    }

    private void metersWithAnExchange() {
        data.meter("MV-OLD", DWELLING)
                .with("removed_on", LocalDate.of(2026, 7, 31))
                .insert();
        data.meter("MV-NEW", DWELLING)
                .with("installed_on", LocalDate.of(2026, 7, 31))
                .with("calibration_valid_until", LocalDate.of(2026, 10, 31))
                .insert();
        data.reading("MV-OLD", LocalDate.of(2026, 6, 30), "97.5").insert();
        data.reading("MV-OLD", LocalDate.of(2026, 7, 31), "99").insert();
        data.reading("MV-NEW", LocalDate.of(2026, 7, 31), "0").insert();
        data.reading("MV-NEW", LocalDate.of(2026, 8, 31), "2.096").insert();
    }

    @SuppressWarnings("unchecked")
    private <T> Grid<T> grid(Component view, int index) {
        return find(CustomerGrid.class, view).all().get(index);
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively().replace('\u00a0', ' ');
    }
}
