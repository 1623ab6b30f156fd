package hu.miho.portal.cases;

import hu.miho.portal.customers.CurrentCustomer;
import hu.miho.portal.identity.StaffRole;
import hu.miho.portal.identity.TestUsers;
import hu.miho.portal.notifications.SentMail;
import hu.miho.portal.notifications.SentMails;
import hu.miho.portal.testing.AppendOnly;
import hu.miho.portal.testing.CustomerData;
import hu.miho.portal.testing.MutableClock;
import hu.miho.portal.ui.Formats;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** A customer with two places, two clerks, and the steps of a case between them, on 25 November 2026. */
@Import(CaseLab.Now.class)
abstract class CaseLab {

    static final String CUSTOMER = "822000001";
    static final String STRANGER = "822000009";
    private static final Instant MORNING = Instant.parse("2026-11-25T09:00:00Z");

    @TestConfiguration
    static class Now {

        @Bean
        @Primary
        MutableClock caseClock() {
            return new MutableClock(MORNING.toString());
        }
    }

    @Autowired
    CaseService service;

    @Autowired
    CaseForms forms;

    @Autowired
    CaseUploads uploads;

    @Autowired
    CasePapers papers;

    @Autowired
    CaseDesk desk;

    @Autowired
    CaseWorklist worklist;

    @Autowired
    ChangeLedger ledger;

    @Autowired
    Confirmations confirmations;

    @Autowired
    CurrentCustomer currentCustomer;

    @Autowired
    TestUsers users;

    @Autowired
    SentMails mails;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MutableClock clock;

    Authentication clerk;
    Authentication otherClerk;

    @BeforeEach
    void aCustomerOfTwoPlaces() {
        clock.advance(Duration.between(clock.instant(), MORNING));
        AppendOnly.empty(jdbc, "case_event");
        clerk = users.staff(StaffRole.CLERK);
        otherClerk = users.staff(StaffRole.CLERK);
        for (String table : List.of(
                "case_arrival",
                "arrival_request",
                "case_invitation",
                "case_wanted_paper",
                "case_answer",
                "case_document",
                "case_change",
                "service_case",
                "change_confirmation",
                "outgoing_mail",
                "number_series",
                "contract",
                "meter_reading",
                "meter",
                "place_of_use",
                "customer")) {
            jdbc.sql("delete from " + table).update();
        }
        var data = new CustomerData(jdbc);
        for (String id : List.of(CUSTOMER, STRANGER)) {
            data.customer(id).insert();
            data.place(id + "/00000001").insert();
            data.contract("SZ-" + id + "-1", id + "/00000001").insert();
        }
        data.place(CUSTOMER + "/00000002").with("address_line", "Avas-alja 3.").insert();
        data.contract("SZ-" + CUSTOMER + "-2", CUSTOMER + "/00000002").insert();
    }

    <T> T asCustomer(Supplier<T> action) {
        return as(users.customer(List.of(CUSTOMER)), action);
    }

    <T> T asStranger(Supplier<T> action) {
        return as(users.customer(List.of(STRANGER)), action);
    }

    <T> T asClerk(Supplier<T> action) {
        return as(clerk, action);
    }

    <T> T asOtherClerk(Supplier<T> action) {
        return as(otherClerk, action);
    }

    /** Time passes between the steps. */
    private <T> T as(Authentication user, Supplier<T> action) {
        clock.advance(Duration.ofSeconds(1));
        Authentication before = SecurityContextHolder.getContext().getAuthentication();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(user);
        SecurityContextHolder.setContext(context);
        try {
            return action.get();
        } finally {
            var old = SecurityContextHolder.createEmptyContext();
            old.setAuthentication(before);
            SecurityContextHolder.setContext(old);
        }
    }

    /** A new mailing address for both places, filled in. */
    UUID filledIn() {
        return asCustomer(() -> {
            UUID id = service.start("mailing-address", Formats.HUNGARIAN).id();
            forms.keep(
                    id,
                    Map.of(
                            "places",
                            CUSTOMER + "/00000001\n" + CUSTOMER + "/00000002",
                            "address",
                            AddressQuestion.join("3525", "Miskolc", "Széchenyi utca 1.")),
                    3);
            return id;
        });
    }

    /** A picture as people take it of a paper. @param grey tells it from another one */
    static Path photo(int grey) {
        try {
            var picture = new BufferedImage(40, 30, BufferedImage.TYPE_BYTE_GRAY);
            picture.getRaster().setSample(1, 1, 0, grey);
            Path file = Files.createTempFile("photo", ".png");
            ImageIO.write(picture, "png", file.toFile());
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    UUID sent() {
        UUID id = filledIn();
        asCustomer(() -> forms.send(id));
        return id;
    }

    UUID taken() {
        UUID id = sent();
        clerk(id, version -> desk.take(id, version));
        return id;
    }

    UUID approved() {
        UUID id = taken();
        clerk(id, version -> desk.approve(id, version));
        return id;
    }

    /** A clerk's step, with the case as it is now before them. */
    void clerk(UUID id, LongConsumer step) {
        asClerk(() -> {
            step.accept(desk.open(id).details().version());
            return id;
        });
    }

    CaseDetails details(UUID id) {
        return asCustomer(() -> service.find(id));
    }

    CaseState state(UUID id) {
        return details(id).row().state();
    }

    /** What the billing system answers to a change, in a feed. */
    void billingAnswers(UUID id, int changeNo, String status) {
        jdbc.sql("insert into change_confirmation (case_no, change_no, status, booked_on, reason)"
                        + " values (?, ?, ?, date '2026-11-27', ?)")
                .params(
                        details(id).row().caseNo(),
                        String.valueOf(changeNo),
                        status,
                        "REFUSED".equals(status) ? "ismeretlen cím" : null)
                .update();
        clock.advance(Duration.ofSeconds(1));
        confirmations.look();
    }

    List<String> subjects() {
        return mails.newest(20).stream().map(SentMail::subject).toList();
    }
}
