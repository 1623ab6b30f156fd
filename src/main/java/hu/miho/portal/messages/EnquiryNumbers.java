package hu.miho.portal.messages;

import hu.miho.portal.documents.NumberSeries;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The numbers of messages and of complaints, each gap-free per year, in the caller's transaction. */
@Component
class EnquiryNumbers {

    private final NumberSeries series;

    EnquiryNumbers(NumberSeries series) {
        this.series = series;
    }

    /** {@code U-2026/00012} */
    String message(LocalDate today) {
        return next("U", "message", today);
    }

    /** {@code P-2026/00003} for a complaint; null for any other topic. */
    @Nullable
    String complaint(Topic topic, LocalDate today) {
        return topic.isComplaint() ? next("P", "complaint", today) : null;
    }

    private String next(String letter, String name, LocalDate today) {
        return "%s-%d/%05d".formatted(letter, today.getYear(), series.next(name, today.getYear()));
    }
}
