package hu.miho.portal.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.flow.server.streams.DownloadEvent;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The report as a file for spreadsheets. */
@PortalTest
@SignedInAs(role = Roles.CLERK)
class OfficeReportFileTest extends OfficeTest {

    private static final ReportPeriod PERIOD = new ReportPeriod(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 22));

    @Autowired
    OfficeReportService reports;

    @Autowired
    DemoBookings demo;

    @AfterEach
    void asAtFirst() {
        jdbc.sql("update matter set name_hu = 'Egyéb' where id = 'other'").update();
    }

    @Test
    void itsLinesAddUpToTheTotals() throws Exception {
        demo.invent(4, 1);
        List<String[]> lines = lines(Formats.HUNGARIAN);
        OfficeReport report = reports.report(PERIOD, Formats.HUNGARIAN);
        assertThat(lines.getFirst())
                .startsWith("\ufeffBontás", "Megnevezés", "Kínált (óra)", "Lefoglalt (óra)", "Kihasználtság (%)");
        assertThat(lines.get(1)[5]).isEqualTo(String.valueOf(report.totals().booked()));
        for (String part : List.of("Ügyek szerint", "A hét napjai szerint", "Ablakok szerint")) {
            assertThat(lines.stream()
                            .filter(line -> line[0].equals(part))
                            .mapToInt(line -> Integer.parseInt(line[5]))
                            .sum())
                    .as(part)
                    .isEqualTo(report.totals().booked());
        }
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSize(12));
    }

    @Test
    void itIsNamedAfterThePeriodAndSpeaksTheReadersLanguage() throws Exception {
        DownloadEvent event = download(new ByteArrayOutputStream(), Formats.ENGLISH);
        verify(event).setFileName("idopontok-2026-11-09-2026-11-22.csv");
        assertThat(lines(Formats.ENGLISH).get(1)[0]).isEqualTo("In all");
    }

    @Test
    void aMatterWhoseNameIsAFormulaStaysWords() throws Exception {
        demo.invent(4, 1);
        jdbc.sql("update matter set name_hu = '=1+1' where id = 'other'").update();
        assertThat(lines(Formats.HUNGARIAN))
                .anySatisfy(line -> assertThat(line[1]).isEqualTo("'=1+1"));
        assertThat(lines(Formats.HUNGARIAN))
                .noneSatisfy(line -> assertThat(line[1]).startsWith("="));
    }

    private List<String[]> lines(Locale language) throws Exception {
        var bytes = new ByteArrayOutputStream();
        download(bytes, language);
        return bytes.toString(StandardCharsets.UTF_8)
                .lines()
                .map(line -> line.split(";", -1))
                .toList();
    }

    private DownloadEvent download(ByteArrayOutputStream out, Locale language) throws Exception {
        var event = mock(DownloadEvent.class);
        when(event.getOutputStream()).thenReturn(out);
        reports.csv(PERIOD, language).handleDownloadRequest(event);
        verify(event).setContentType(any());
        return event;
    }
}
