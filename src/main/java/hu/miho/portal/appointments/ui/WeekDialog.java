package hu.miho.portal.appointments.ui;

import com.vaadin.flow.function.SerializableConsumer;
import hu.miho.portal.content.OfficeSchedule;
import hu.miho.portal.ui.FieldProblem;
import java.util.List;

/** The office's usual week. */
class WeekDialog extends PlanDialog {

    private final OfficeSchedule office;
    private final SerializableConsumer<OfficeSchedule> whenDone;
    private final WeekFields hours = new WeekFields(
            getTranslation("appointments.schedule.week"), getTranslation("appointments.schedule.week.help"), false);

    WeekDialog(OfficeSchedule office, SerializableConsumer<OfficeSchedule> whenDone) {
        this.office = office;
        this.whenDone = whenDone;
        setHeaderTitle(getTranslation("appointments.schedule.week"));
        office.week().forEach((day, span) -> hours.show(day, List.of(span)));
        lay(hours);
    }

    @Override
    List<FieldProblem> check() {
        return hours.check();
    }

    @Override
    void takeDown() {
        whenDone.accept(office.withWeek(hours.single()));
    }
}
