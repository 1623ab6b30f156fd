package hu.miho.portal.content;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When the office is open. */
@Service
public class OpeningHoursService {

    private final OfficeScheduleService schedule;
    private final I18NProvider translations;

    OpeningHoursService(OfficeScheduleService schedule, I18NProvider translations) {
        this.schedule = schedule;
        this.translations = translations;
    }

    /** The opening hours, with the reasons of unusual days in the reader's language. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public OpeningHours openingHours(Locale language) {
        return openingHours(schedule.current(), language);
    }

    /** What would follow from a schedule that does not count yet. */
    @PreAuthorize("permitAll()")
    public OpeningHours openingHours(OfficeSchedule wanted, Locale language) {
        return wanted.openingHours(language, holiday -> translations.getTranslation(holiday.textKey(), language));
    }
}
