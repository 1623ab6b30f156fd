package hu.miho.portal.messages;

import hu.miho.portal.content.OpeningHours;
import hu.miho.portal.content.OpeningHoursService;
import hu.miho.portal.ui.Formats;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** By when messages are answered: the term of each topic, on the calendar of the office. */
@Component
class AnswerTerms {

    private final MessageProperties properties;
    private final OpeningHoursService hours;
    private final Clock clock;

    AnswerTerms(MessageProperties properties, OpeningHoursService hours, Clock clock) {
        this.properties = properties;
        this.hours = hours;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    int days(Topic topic) {
        return properties.days(topic);
    }

    long daysToConfirm() {
        return properties.keepUnconfirmed().toDays();
    }

    /** For a message that came, or was taken up again, on a day. */
    LocalDate due(Topic topic, LocalDate from) {
        return term().due(from, properties.days(topic));
    }

    /** With the extension, from the same day. */
    LocalDate extended(Topic topic, LocalDate from) {
        return term().due(from, properties.days(topic) + properties.extensionDays(topic));
    }

    /** After the topic of a message that came on a day has become another. */
    LocalDate afterChange(Topic topic, LocalDate from) {
        return term().dueAfterChange(from, properties.days(topic), today());
    }

    boolean isExtendable(Topic topic) {
        return properties.extensionDays(topic) > 0;
    }

    private AnswerTerm term() {
        OpeningHours calendar = hours.openingHours(Formats.HUNGARIAN);
        return new AnswerTerm(day -> calendar.on(day).isOpen());
    }
}
