package hu.miho.portal.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hu.miho.portal.identity.TestMails;
import hu.miho.portal.notifications.SentMail;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.testing.MutableClock;
import hu.miho.portal.ui.ClientAddress;
import hu.miho.portal.ui.Formats;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Írjon nekünk" on Wednesday 25 November 2026, before anybody has written. */
@Import(MessagesTest.StandingClock.class)
abstract class MessagesTest {

    static final Instant MORNING = Instant.parse("2026-11-25T07:00:00Z");

    private static final Pattern KEY = Pattern.compile("/irjon-nekunk/([\\w-]{43})");

    @Autowired
    EnquiryService enquiries;

    @Autowired
    EnquiryConfirmation confirmation;

    @Autowired
    OwnEnquiries own;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestMails mails;

    @TestConfiguration(proxyBeanMethods = false)
    static class StandingClock {

        @Bean
        @Primary
        MutableClock standingClock() {
            return new MutableClock(MORNING.toString());
        }
    }

    @BeforeEach
    void nobodyHasWritten() {
        clock.advance(Duration.between(clock.instant(), MORNING));
        for (String table : List.of(
                "enquiry", "post_draft", "post", "conversation", "budget_use", "one_time_link", "number_series")) {
            jdbc.sql("delete from " + table).update();
        }
    }

    /** A visitor writes and confirms. @return the key of the mail */
    String writeAndConfirm(Topic topic, EmailAddress email) {
        enquiries.send(wish(topic, email));
        return String.valueOf(confirmation.confirm(mails.tokenTo(email)).key());
    }

    static NewEnquiry wish(Topic topic, EmailAddress email) {
        return wish(UUID.randomUUID(), topic, email, "Miért ennyi a számla?");
    }

    static NewEnquiry wish(UUID id, Topic topic, EmailAddress email, String words) {
        return new NewEnquiry(id, topic, null, null, words, writer(email), Formats.HUNGARIAN, "2026-11", somewhere());
    }

    static TypedWriter writer(EmailAddress email) {
        return new TypedWriter("Kovács Ilona", email.value(), "06 30 123 4567", "123456789", "3527 Miskolc, Fő u. 1.");
    }

    static EmailAddress newEmail() {
        return new EmailAddress(UUID.randomUUID() + "@example.com");
    }

    /** An address on the net from which nobody has written yet. */
    static ClientAddress somewhere() {
        var random = ThreadLocalRandom.current();
        return ClientAddress.of("10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
    }

    SentMail lastMailTo(EmailAddress email) {
        return mails.to(email).getFirst();
    }

    /** The key in the newest mail that has one. */
    String keyTo(EmailAddress email) {
        return mails.to(email).stream()
                .flatMap(mail -> KEY.matcher(mail.text()).results())
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    @Nullable
    String column(String column, UUID id) {
        return jdbc.sql("select " + column + " from enquiry where id = ?")
                .param(id)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }

    static void refused(EnquiryRefused.Reason reason, ThrowingCallable action) {
        assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        EnquiryRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
