package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import hu.miho.portal.content.OfficeSchedule;
import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.ui.Buttons;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import org.springframework.util.StringUtils;

/** The office's usual week, as it would be with the changes. */
class WeekCard extends HeadedCard {

    WeekCard(OfficeSchedule office, SerializableRunnable onEdit) {
        super("appointments.schedule.week");
        action(Buttons.secondary(getTranslation("appointments.schedule.edit"), onEdit::run));
        if (office.sample()) {
            add(new Paragraph(getTranslation("appointments.schedule.sample")));
        }
        var week = new KeyValues();
        for (DayOfWeek day : DayOfWeek.values()) {
            TimeSpan span = office.week().get(day);
            week.add(
                    StringUtils.capitalize(day.getDisplayName(TextStyle.FULL_STANDALONE, Formats.locale())),
                    span == null
                            ? getTranslation("appointments.day-state.CLOSED")
                            : Formats.span(span.from(), span.to()));
        }
        add(week);
    }
}
