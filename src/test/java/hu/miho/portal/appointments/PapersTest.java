package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import hu.miho.portal.content.DayKind;
import hu.miho.portal.content.OfficeDay;
import hu.miho.portal.content.TimeSpan;
import hu.miho.portal.testing.PdfStandards;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.ui.Formats;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The slip that a visitor prints and the clerks' list of the day: what they say, and the standards that they keep. */
@PortalTest
class PapersTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);
    private static final Instant NINE = Instant.parse("2026-12-02T08:00:00Z");
    private static final int PAGES_FULL = 90;

    @Autowired
    BookingSlip slip;

    @Autowired
    DayList list;

    @Autowired
    SlotService slots;

    @Test
    void theSlipOfEveryMatterKeepsTheStandardsInBothLanguages() throws IOException {
        for (Locale language : List.of(Formats.HUNGARIAN, Locale.ENGLISH)) {
            for (Matter matter : slots.matters(language)) {
                byte[] pdf = slip.write(booking(matter, 0, "Kovács Ilona", null), language);
                assertThat(PdfStandards.brokenIn(pdf)).as(matter.name()).isEmpty();
                assertThat(text(pdf))
                        .contains("IDP-7K3M-92QX", matter.name(), "Kovács Ilona", "Szemere utca 5.")
                        .contains(matter.bring().isEmpty() ? List.of("Kovács") : matter.bring());
            }
        }
    }

    @Test
    void theListOfALongDayKeepsTheStandardsOnEveryPage() throws IOException {
        Matter matter = slots.matters(Formats.HUNGARIAN).getFirst();
        List<Booking> bookings = IntStream.range(0, PAGES_FULL)
                .mapToObj(number ->
                        booking(matter, number, "Ügyfél " + number, "Babakocsi.\u000bA kapunál \ud83d\ude42 várok."))
                .toList();
        var plan = new OfficeDayPlan(
                new OfficeDay(WEDNESDAY, DayKind.REGULAR, new TimeSpan(LocalTime.of(8, 0), LocalTime.of(20, 0)), null),
                List.of(
                        new CounterDay(1, "1. ablak", 40, 0, bookings, List.of()),
                        new CounterDay(2, "2. ablak", 40, 40, List.of(), List.of())));
        byte[] pdf = list.write(plan, Formats.HUNGARIAN);
        assertThat(PdfStandards.brokenIn(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains("1. ablak", "Ügyfél 0", "Ügyfél 89", "Babakocsi.", "2. ablak", "Nincs foglalás.")
                .contains("+36\u00a030\u00a0123\u00a04567", "kovacs.ilona@pelda.hu");
    }

    private static Booking booking(Matter matter, int quarter, String name, String note) {
        return new Booking(
                UUID.randomUUID(),
                "IDP-7K3M-92QX",
                BookingStatus.BOOKED,
                BookingChannel.ONLINE,
                matter,
                1,
                NINE.plus(Duration.ofMinutes(15L * quarter)),
                name,
                "kovacs.ilona@pelda.hu",
                "+36301234567",
                "210400777",
                note,
                Formats.HUNGARIAN,
                0,
                false,
                true);
    }

    /** What is read, on one line: a long item may wrap. */
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
