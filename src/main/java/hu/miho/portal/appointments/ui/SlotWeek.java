package hu.miho.portal.appointments.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import hu.miho.portal.ui.Formats;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** A week of the calendar, from Monday to Sunday. */
class SlotWeek extends Section {

    SlotWeek(List<SlotDay> days) {
        addClassName("slot-week");
        var list = new OrderedList();
        list.addClassName("slot-days");
        days.forEach(list::add);
        add(new H2(name(days.getFirst().date(), days.getLast().date())), list);
    }

    /** {@code november 30. – december 6.} */
    private static String name(LocalDate monday, LocalDate sunday) {
        boolean oneMonth = monday.getMonth() == sunday.getMonth();
        if (Formats.locale().equals(Formats.HUNGARIAN)) {
            return format("LLLL\u00a0d.", monday, Formats.HUNGARIAN) + " – "
                    + format(oneMonth ? "d." : "LLLL\u00a0d.", sunday, Formats.HUNGARIAN);
        }
        return format(oneMonth ? "d" : "d\u00a0MMMM", monday, Locale.ENGLISH) + " – "
                + format("d\u00a0MMMM", sunday, Locale.ENGLISH);
    }

    private static String format(String pattern, LocalDate date, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(date);
    }
}
