package hu.miho.portal.content;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the office is open. */
@Service
public class OpeningHoursService {

    private final OfficeHoursRepository week;
    private final SpecialDayRepository specialDays;
    private final I18NProvider translations;

    OpeningHoursService(OfficeHoursRepository week, SpecialDayRepository specialDays, I18NProvider translations) {
        this.week = week;
        this.specialDays = specialDays;
        this.translations = translations;
    }

    /** The opening hours, with the reasons of unusual days in the reader's language. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public OpeningHours openingHours(Locale language) {
        var usual = week.findAll();
        return new OpeningHours(
                usual.stream().collect(Collectors.toMap(OfficeHours::weekday, OfficeHours::hours)),
                specialDays.findAll().stream()
                        .map(day -> day.toRecord(language))
                        .collect(Collectors.toMap(OfficeDay::date, day -> day)),
                holiday -> translations.getTranslation(holiday.textKey(), language),
                usual.stream().anyMatch(OfficeHours::isSample));
    }
}
