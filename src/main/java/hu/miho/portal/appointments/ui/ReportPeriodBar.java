package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import hu.miho.portal.appointments.ReportPeriod;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Fields;
import hu.miho.portal.ui.LinkTabs;
import java.time.LocalDate;
import java.util.Optional;

/** Chooses the report's period: one of those that are asked for most, or from one day to another. */
class ReportPeriodBar extends Div {

    private final LinkTabs presets = new LinkTabs(getTranslation("appointments.report.period"));
    private final Button show = Buttons.secondary(getTranslation("appointments.report.show"), this::show);
    private final boolean isPreset;
    private final DatePicker from = Fields.date(getTranslation("appointments.report.from"));
    private final DatePicker to = Fields.date(getTranslation("appointments.report.to"));

    /** @param chosen empty when the period is one of two days */
    ReportPeriodBar(ReportPeriod period, Optional<ReportChoice> chosen) {
        addClassName("report-period");
        isPreset = chosen.isPresent();
        for (ReportChoice choice : ReportChoice.values()) {
            boolean isChosen = chosen.filter(choice::equals).isPresent();
            presets.tab(getTranslation(choice.textKey()), choice.address(), isChosen);
        }
        from.setManualValidation(true);
        from.setValue(period.from());
        to.setManualValidation(true);
        to.setValue(period.to());
        var days = new Div(from, to, show);
        days.addClassName("day-navigation");
        add(presets, days);
    }

    /** For a page that shows itself anew after a period was chosen here. */
    void focusChosen() {
        if (isPreset) {
            presets.focusCurrent();
        } else {
            show.focus();
        }
    }

    private void show() {
        boolean good = check(from, true);
        if (check(to, good) && good) {
            var period = new ReportPeriod(from.getValue(), to.getValue());
            UI.getCurrent().navigate(OfficeTabs.REPORT, ReportChoice.parameters(period));
        } else {
            (good ? to : from).focus();
        }
    }

    /** @param inOrder whether it has to come after the first day */
    private boolean check(DatePicker field, boolean inOrder) {
        LocalDate date = field.getValue();
        String problem = null;
        if (date == null || !ReportChoice.isNear(date)) {
            problem = getTranslation("appointments.report.date.missing");
        } else if (inOrder && date.isBefore(from.getValue())) {
            problem = getTranslation("appointments.report.date.order");
        }
        field.setErrorMessage(problem);
        field.setInvalid(problem != null);
        return problem == null;
    }
}
