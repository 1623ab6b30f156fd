package hu.miho.portal.notifications;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.testing.MutableClock;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** Mail on its way, with real mail servers and each way in which they fail (check R5). */
class MailDeliveryTest {

    private static final EmailAddress READER = new EmailAddress("olvaso@example.hu");
    private static final String TOKEN = "q7wT0k3nQ7wT0k3n";
    private static final String LINK = "https://portal.example/aktivalas?token=" + TOKEN;
    private static final Duration LONGEST_DELIVERY = Duration.ofSeconds(2);

    @Timeout(60)
    abstract static class Deliveries {

        @Autowired
        OutgoingMailRepository mails;

        @Autowired
        MailValues values;

        @Autowired
        MailLayout layout;

        @Autowired
        I18NProvider texts;

        @Autowired
        TransactionTemplate transactions;

        @Autowired
        JdbcClient jdbc;

        @Autowired
        AutowireCapableBeanFactory factory;

        private final MutableClock clock = new MutableClock("2026-11-23T10:00:00Z");
        private final List<MailJob> nodes = new ArrayList<>();
        private Duration keepText = Duration.ZERO;
        private boolean provesTheAddress = true;

        @BeforeEach
        void emptyQueue() {
            jdbc.sql("delete from outgoing_mail").update();
        }

        @AfterEach
        void stopNodes() throws InterruptedException {
            for (MailJob node : nodes) {
                node.stop();
            }
        }

        @Test
        void aMailLeavesByItselfWithinASecondOfTheCommit() throws Exception {
            try (var server = new GreenMailServer()) {
                var outbox = outbox(node(server.port()));
                long before = System.nanoTime();
                outbox.send(mail());
                await().atMost(Duration.ofSeconds(5)).until(() -> server.mails().size() == 1);
                assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(2));
            }
        }

        @Test
        void aMailIsHtmlAndTextInItsReadersLanguage() throws Exception {
            try (var server = new GreenMailServer()) {
                var node = node(server.port());
                queue(node, mail());
                node.sendDue();

                MimeMessage mail = server.mails().getFirst();
                assertThat(mail.getSubject()).isEqualTo("Árvíztűrő tárgy: Kovács & <fia>");
                assertThat(mail.getFrom()[0].toString()).contains("ugyfel@miho.hu");
                assertThat(mail.getAllRecipients()).hasSize(1);
                assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
                assertThat(mail.getHeader("Content-Language")).containsExactly("hu");
                assertThat(mail.getMessageID()).endsWith("@miho.hu>");
                assertThat(part(mail, "text/plain"))
                        .contains("Tisztelt Kovács & <fia>!", "Aktiválás:\r\n" + LINK, "Szemere utca 5.", "501-740");
                assertThat(part(mail, "text/html"))
                        .contains("Kovács &amp; &lt;fia&gt;", "href=\"" + LINK + "\"", ">" + LINK + "<", "lang=\"hu\"")
                        .doesNotContain("{{", "Bemutató");
            }
        }

        @Test
        void filesGoWithAMailAndAreErasedWithIt() throws Exception {
            try (var server = new GreenMailServer()) {
                var node = node(server.port());
                byte[] bytes = "BEGIN:VCALENDAR Őrült".getBytes(UTF_8);
                var file = new MailAttachment("idopont.ics", "text/calendar; charset=UTF-8; method=REQUEST", bytes);
                queue(node, new NewMail(READER, Locale.of("hu"), "test", mail().values(), List.of(file)));
                assertThat(dump()).doesNotContain("VCALENDAR");
                node.sendDue();

                var parts = (Multipart) server.mails().getFirst().getContent();
                var attachment = parts.getBodyPart(parts.getCount() - 1);
                assertThat(attachment.getFileName()).isEqualTo("idopont.ics");
                assertThat(attachment.getContentType()).contains("text/calendar", "method=REQUEST");
                assertThat(attachment.getInputStream().readAllBytes()).isEqualTo(bytes);
                assertThat(part(server.mails().getFirst(), "text/plain")).contains("Kovács");
                assertThat(jdbc.sql("select count(*) from outgoing_mail where sealed_attachments is not null")
                                .query(Long.class)
                                .single())
                        .isZero();
            }
        }

        @Test
        void whatIsRolledBackIsNotSent() throws Exception {
            try (var server = new GreenMailServer()) {
                var node = node(server.port());
                var outbox = outbox(node);
                transactions.executeWithoutResult(transaction -> {
                    outbox.send(mail());
                    transaction.setRollbackOnly();
                });
                node.sendDue();
                assertThat(server.mails()).isEmpty();
            }
        }

        @Test
        void noTokenIsReadableInTheDatabaseAndNothingOfTheTextIsLeftAfterwards() throws Exception {
            try (var server = new GreenMailServer()) {
                var node = node(server.port());
                queue(node, mail());
                assertThat(dump()).contains("olvaso@example.hu").doesNotContain(TOKEN, "Kovács");
                node.sendDue();
                assertThat(server.mails()).hasSize(1);
                assertThat(jdbc.sql("select count(*) from outgoing_mail where sealed_values is not null")
                                .query(Long.class)
                                .single())
                        .isZero();
            }
        }

        @Test
        void aServerThatSaysLaterIsAskedAgainLater() throws Exception {
            try (var server = new ScriptedSmtpServer(startingWith("RCPT", "451 4.7.1 greylisted"))) {
                var node = node(server.port());
                queue(node, mail());
                node.sendDue();
                assertThat(onlyMail().status()).isEqualTo(MailStatus.QUEUED);
                assertThat(onlyMail().lastError()).contains("451");
                node.sendDue();
                assertThat(onlyMail().attempts()).as("not before its time").isEqualTo(1);

                server.answer(command -> null);
                clock.advance(Duration.ofSeconds(15));
                node.sendDue();
                assertThat(server.taken()).hasSize(1);
                assertThat(onlyMail().status()).isEqualTo(MailStatus.SENT);
            }
        }

        @Test
        void pausesGrowUpToAQuarterOfAnHourAndEndAfterTwoDays() throws Exception {
            try (var server = new ScriptedSmtpServer(startingWith("RCPT", "451 later"))) {
                var node = node(server.port());
                queue(node, mail());
                var pauses = new ArrayList<Long>();
                while (onlyMail().status() == MailStatus.QUEUED) {
                    node.sendDue();
                    Duration pause =
                            Duration.between(clock.instant(), onlyMail().nextAttemptAt());
                    pauses.add(pause.toSeconds());
                    clock.advance(pause.plusMillis(1));
                }
                assertThat(pauses).startsWith(15L, 30L, 60L, 120L, 240L, 480L, 900L, 900L);
                assertThat(onlyMail().status()).isEqualTo(MailStatus.FAILED);
                assertThat(Duration.between(onlyMail().createdAt(), clock.instant()))
                        .isBetween(Duration.ofDays(2), Duration.ofDays(2).plusHours(1));
            }
        }

        @Test
        void aMailThatIsRefusedForGoodIsShownToClerksAndNotTriedAgain() throws Exception {
            try (var server = new ScriptedSmtpServer(startingWith("RCPT", "550 5.1.1 no such user"))) {
                var node = node(server.port());
                queue(node, mail());
                node.sendDue();
                clock.advance(Duration.ofDays(1));
                server.answer(command -> null);
                node.sendDue();
                assertThat(server.taken()).isEmpty();
                assertThat(onlyMail().status()).isEqualTo(MailStatus.FAILED);
                assertThat(onlyMail().attempts()).isEqualTo(1);
                assertThat(onlyMail().toOutboxMail().answer()).contains("550 5.1.1 no such user");
                assertThat(onlyMail().toOutboxMail().to()).isEqualTo(READER);
            }
        }

        @Test
        void whatFailedIsKeptForTwoWeeksToBeSentAgain() throws Exception {
            provesTheAddress = false;
            try (var server = new ScriptedSmtpServer(startingWith("RCPT", "550 5.1.1 no such user"))) {
                var node = node(server.port());
                queue(node, mail());
                node.sendDue();
                clock.advance(Duration.ofDays(13));
                queueBean().eraseOld();
                assertThat(onlyMail().canBeSentAgain()).isTrue();
                server.answer(command -> null);
                sendsAgainTo("uj@example.hu");
                node.sendDue();
                assertThat(server.taken()).singleElement().asString().contains("To: uj@example.hu");
                assertThat(onlyMail().status()).isEqualTo(MailStatus.SENT);
                assertThat(onlyMail().sealedValues()).isNull();
            }
        }

        @Test
        void afterTwoWeeksItIsGone() throws Exception {
            provesTheAddress = false;
            try (var server = new ScriptedSmtpServer(startingWith("RCPT", "550 5.1.1 no such user"))) {
                var node = node(server.port());
                queue(node, mail());
                node.sendDue();
                clock.advance(Duration.ofDays(14));
                queueBean().eraseOld();
                assertThat(onlyMail().canBeSentAgain()).isFalse();
                assertThat(dump()).doesNotContain(TOKEN);
            }
        }

        @Test
        void whatIsSentAgainIsTriedAsLongAsANewOne() throws Exception {
            provesTheAddress = false;
            try (var server = new ScriptedSmtpServer(startingWith("RCPT", "550 5.1.1 no such user"))) {
                var node = node(server.port());
                queue(node, mail());
                node.sendDue();
                clock.advance(Duration.ofDays(5));
                server.answer(command -> command.startsWith("RCPT") ? "451 4.3.0 later" : null);
                sendsAgainTo("uj@example.hu");
                node.sendDue();
                assertThat(onlyMail().status()).isEqualTo(MailStatus.QUEUED);
                clock.advance(Duration.ofDays(3));
                node.sendDue();
                assertThat(onlyMail().status()).isEqualTo(MailStatus.FAILED);
            }
        }

        private void sendsAgainTo(String address) {
            transactions.executeWithoutResult(
                    transaction -> mails.lock(onlyMail().getId())
                            .orElseThrow()
                            .sendAgainTo(new EmailAddress(address), clock.instant()));
        }

        @Test
        void aContentThatIsRefusedIsRefusedForGood() throws Exception {
            try (var server = new ScriptedSmtpServer(command -> command.equals(".") ? "554 5.7.1 refused" : null)) {
                var node = node(server.port());
                queue(node, mail());
                node.sendDue();
                assertThat(onlyMail().status()).isEqualTo(MailStatus.FAILED);
            }
        }

        @Test
        void oneBadAddressDoesNotHoldUpTheOthers() throws Exception {
            try (var server = new ScriptedSmtpServer(
                    command -> command.contains("rossz@example.hu") ? "451 mailbox busy" : null)) {
                var node = node(server.port());
                queue(node, mailTo("rossz@example.hu"));
                clock.advance(Duration.ofSeconds(1));
                queue(node, mailTo("jo@example.hu"));
                node.sendDue();
                assertThat(server.taken()).singleElement().asString().contains("To: jo@example.hu");
            }
        }

        @Test
        void nothingIsLostWhileTheServerIsDownForAnHour() throws Exception {
            int port = freePort();
            var node = node(port);
            IntStream.range(0, 20).forEach(i -> queue(node, mailTo("cim" + i + "@example.hu")));
            for (int minute = 0; minute < 60; minute++) {
                node.sendDue();
                clock.advance(Duration.ofMinutes(1));
            }
            assertThat(count(MailStatus.QUEUED)).isEqualTo(20);
            try (var server = new GreenMailServer(port)) {
                clock.advance(Duration.ofMinutes(15));
                node.sendDue();
                assertThat(server.mails()).hasSize(20);
                assertThat(count(MailStatus.SENT)).isEqualTo(20);
            }
        }

        @Test
        void aServerThatIsDownIsAskedOnceARound() {
            var node = node(freePort());
            IntStream.range(0, 5).forEach(i -> queue(node, mailTo("cim" + i + "@example.hu")));
            node.sendDue();
            assertThat(jdbc.sql("select sum(attempts) from outgoing_mail")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }

        @Test
        void aTarpitIsLeftInTimeAndSlowsNobody() throws Exception {
            try (var server = new ScriptedSmtpServer(startingWith("EHLO", ScriptedSmtpServer.DRIP))) {
                var node = node(server.port());
                var outbox = outbox(node);
                outbox.send(mail());
                Instant start = Instant.now();
                outbox.send(mailTo("masik@example.hu"));
                assertThat(Duration.between(start, Instant.now()))
                        .as("queueing does not wait")
                        .isLessThan(Duration.ofSeconds(1));
                await().atMost(LONGEST_DELIVERY.multipliedBy(5))
                        .until(() -> jdbc.sql("select count(*) from outgoing_mail where last_error is not null")
                                .query(Long.class)
                                .single()
                                .equals(2L));
                assertThat(count(MailStatus.QUEUED)).isEqualTo(2);
            }
        }

        @Test
        void aConnectionCutAfterTheTextCostsAtMostOneDuplicateThatCanBeTold() throws Exception {
            try (var server = new ScriptedSmtpServer(
                    command -> command.equals(".") ? ScriptedSmtpServer.CUT_AFTER_TAKING : null)) {
                var node = node(server.port());
                queue(node, mail());
                node.sendDue();
                server.answer(command -> null);
                clock.advance(Duration.ofSeconds(15));
                node.sendDue();
                clock.advance(Duration.ofDays(1));
                node.sendDue();
                assertThat(server.taken()).hasSize(2);
                assertThat(messageId(server.taken().get(0)))
                        .isNotEmpty()
                        .isEqualTo(messageId(server.taken().get(1)));
            }
        }

        @Test
        void aNodeThatDiesBeforeSendingLosesNothing() throws Exception {
            try (var server = new GreenMailServer()) {
                var node = node(server.port());
                queue(node, mail());
                assertThat(queueBean().takeNext()).isPresent();
                node.sendDue();
                assertThat(server.mails()).as("the claim holds").isEmpty();
                clock.advance(LONGEST_DELIVERY.multipliedBy(3).plusSeconds(1));
                node.sendDue();
                assertThat(server.mails()).hasSize(1);
            }
        }

        @Test
        void aNodeThatDiesBetweenSendingAndWritingItDownCostsOneDuplicate() throws Exception {
            try (var server = new GreenMailServer()) {
                var node = node(server.port());
                queue(node, mail());
                var taken = queueBean().takeNext().orElseThrow();
                delivery(server.port()).deliver(taken);
                for (int i = 0; i < 5; i++) {
                    clock.advance(LONGEST_DELIVERY.multipliedBy(3).plusSeconds(1));
                    node.sendDue();
                }
                assertThat(server.mails()).hasSize(2);
                assertThat(server.mails().get(0).getMessageID())
                        .isEqualTo(server.mails().get(1).getMessageID());
            }
        }

        @Test
        void aClaimThatHasEndedWritesNothingDown() throws Exception {
            try (var server = new GreenMailServer()) {
                var node = node(server.port());
                queue(node, mail());
                var slow = queueBean().takeNext().orElseThrow();
                clock.advance(LONGEST_DELIVERY.multipliedBy(3).plusSeconds(1));
                node.sendDue();
                queueBean().settle(slow, new DeliveryResult.Refused("too late to say"));
                assertThat(onlyMail().status()).isEqualTo(MailStatus.SENT);
            }
        }

        @Test
        void severalNodesSendEachMailOnce() throws Exception {
            try (var server = new GreenMailServer();
                    var threads = Executors.newFixedThreadPool(4)) {
                var queueing = node(server.port());
                IntStream.range(0, 40).forEach(i -> queue(queueing, mailTo("cim" + i + "@example.hu")));
                threads.invokeAll(IntStream.range(0, 4)
                        .mapToObj(i -> node(server.port()))
                        .<Callable<Void>>map(node -> () -> {
                            for (int round = 0; round < 20; round++) {
                                node.sendDue();
                            }
                            return null;
                        })
                        .toList());
                assertThat(server.mails()).hasSize(40);
                assertThat(server.mails().stream().map(Deliveries::recipient).distinct())
                        .hasSize(40);
            }
        }

        @Test
        void whatCannotBeWrittenIsRefusedWhenItIsQueued() {
            var outbox = outbox(node(freePort()));
            assertThatThrownBy(() -> outbox.send(new NewMail(READER, Locale.of("hu"), "unknown", Map.of())))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("mail.unknown.subject");
            assertThatThrownBy(() -> outbox.send(new NewMail(READER, Locale.of("hu"), "test", Map.of("name", "X"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("link");
            assertThat(count(MailStatus.QUEUED)).isZero();
        }

        @Test
        void aMailSealedWithAnotherSecretIsGivenUpAndHoldsNobodyUp() throws Exception {
            try (var server = new GreenMailServer()) {
                var node = node(server.port());
                queue(node, mail());
                var foreign = new MailValues(new SecretBox("another-secret-another-secret-another"));
                jdbc.sql("update outgoing_mail set sealed_values = ?")
                        .param(foreign.seal(Map.of()))
                        .update();
                clock.advance(Duration.ofSeconds(1));
                queue(node, mailTo("jo@example.hu"));
                node.sendDue();
                assertThat(server.mails()).hasSize(1);
                assertThat(count(MailStatus.FAILED)).isEqualTo(1);
            }
        }

        @Test
        void withoutAServerAMailIsKeptToBeShown() {
            keepText = Duration.ofDays(30);
            outbox(new MailJob(queueBean(), noServer())).send(mail());
            assertThat(onlyMail().status()).isEqualTo(MailStatus.KEPT);
            var shown = new SentMails(mails, values, composer()).newest(10);
            assertThat(shown).singleElement().satisfies(mail -> {
                assertThat(mail.to()).isEqualTo(READER);
                assertThat(mail.text()).contains(LINK);
            });
            queueBean().eraseOld();
            assertThat(onlyMail().sealedValues()).isNotNull();
            clock.advance(Duration.ofDays(31));
            queueBean().eraseOld();
            assertThat(onlyMail().sealedValues()).isNull();
            clock.advance(Duration.ofDays(365));
            queueBean().eraseOld();
            assertThat(dump()).isEmpty();
        }

        @Test
        void aTransactionThatOnlyReadsCannotQueueAMail() {
            var outbox = outbox(node(freePort()));
            var reading = new TransactionTemplate(transactions.getTransactionManager());
            reading.setReadOnly(true);
            assertThatThrownBy(() -> reading.executeWithoutResult(transaction -> outbox.send(mail())))
                    .isInstanceOf(IllegalStateException.class);
        }

        @Test
        void whoeverReadsNoEnglishGetsHungarian() {
            assertThat(new NewMail(READER, Locale.GERMAN, "test", Map.of()).language())
                    .isEqualTo(Locale.of("hu"));
            assertThat(new NewMail(READER, Locale.UK, "test", Map.of()).language())
                    .isEqualTo(Locale.ENGLISH);
        }

        @Test
        void countsWhatAnAddressWasSent() {
            var outbox = outbox(node(freePort()));
            Instant before = clock.instant().minusSeconds(1);
            outbox.send(mail());
            outbox.send(mail());
            outbox.send(mailTo("masik@example.hu"));
            assertThat(outbox.countSince(READER, "test", before)).isEqualTo(2);
            assertThat(outbox.countSince(READER, "other", before)).isZero();
            assertThat(outbox.countSince(READER, "test", clock.instant().plusSeconds(1)))
                    .isZero();
        }

        private static NewMail mail() {
            return mailTo(READER.value());
        }

        private static NewMail mailTo(String address) {
            return new NewMail(
                    new EmailAddress(address), Locale.of("hu"), "test", Map.of("name", "Kovács & <fia>", "link", LINK));
        }

        /** Puts a mail into the queue, and sends nothing by itself: rounds are the test's. */
        private void queue(MailJob node, NewMail mail) {
            transactions.executeWithoutResult(transaction -> mails.save(new OutgoingMail(
                    mail,
                    provesTheAddress,
                    values.seal(mail.values()),
                    values.sealAttachments(mail.attachments()),
                    clock.instant())));
        }

        private MailJob node(int port) {
            var node = new MailJob(queueBean(), delivery(port));
            nodes.add(node);
            return node;
        }

        private MailOutbox outbox(MailJob node) {
            return withItsAspects(new MailOutbox(mails, composer(), values, node, List.of(), clock));
        }

        private MailQueue queueBean() {
            return withItsAspects(new MailQueue(mails, values, properties(), clock));
        }

        /** Transactions, as the application's own beans have them. */
        @SuppressWarnings("unchecked")
        private <T> T withItsAspects(T bean) {
            return (T) factory.applyBeanPostProcessorsAfterInitialization(
                    bean, bean.getClass().getName());
        }

        private MailProperties properties() {
            return new MailProperties(
                    "ugyfel@miho.hu",
                    keepText,
                    Duration.ofDays(14),
                    Duration.ofDays(365),
                    Duration.ofDays(2),
                    LONGEST_DELIVERY);
        }

        private SmtpDelivery delivery(int port) {
            var server = new JavaMailSenderImpl();
            server.setHost("127.0.0.1");
            server.setPort(port);
            server.getJavaMailProperties().put("mail.smtp.connectiontimeout", "1000");
            server.getJavaMailProperties().put("mail.smtp.timeout", "1000");
            return new SmtpDelivery(providing(server), composer(), properties(), clock);
        }

        private SmtpDelivery noServer() {
            return new SmtpDelivery(providing(), composer(), properties(), clock);
        }

        private static ObjectProvider<JavaMailSender> providing(JavaMailSender... senders) {
            return new ObjectProvider<>() {
                @Override
                public java.util.stream.Stream<JavaMailSender> stream() {
                    return Arrays.stream(senders);
                }
            };
        }

        /** The application's texts, and those of a mail for this test. */
        private MailComposer composer() {
            return new MailComposer(
                    new I18NProvider() {
                        @Override
                        public List<Locale> getProvidedLocales() {
                            return texts.getProvidedLocales();
                        }

                        @Override
                        public String getTranslation(String key, Locale locale, Object... parameters) {
                            return switch (key) {
                                case "mail.test.subject" -> "Árvíztűrő tárgy: {name}";
                                case "mail.test.body" -> "Tisztelt {name}!\n\n[Aktiválás]({link})\n\nÜdvözlettel";
                                default -> texts.getTranslation(key, locale, parameters);
                            };
                        }
                    },
                    layout,
                    template -> Optional.empty());
        }

        private OutgoingMail onlyMail() {
            return mails.findById(jdbc.sql("select id from outgoing_mail")
                            .query(java.util.UUID.class)
                            .single())
                    .orElseThrow();
        }

        private long count(MailStatus status) {
            return jdbc.sql("select count(*) from outgoing_mail where status = ?")
                    .param(status.name())
                    .query(Long.class)
                    .single();
        }

        private String dump() {
            var rows = jdbc.sql("select * from outgoing_mail").query().listOfRows();
            return rows.isEmpty() ? "" : rows.toString();
        }

        private static String messageId(String mail) {
            return mail.lines()
                    .filter(line -> line.startsWith("Message-ID:"))
                    .findFirst()
                    .orElse("");
        }

        private static java.util.function.UnaryOperator<String> startingWith(String verb, String reply) {
            return command -> command.startsWith(verb) ? reply : null;
        }

        private static String recipient(MimeMessage mail) {
            try {
                return mail.getAllRecipients()[0].toString();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }

        private static int freePort() {
            try (var socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        private static String part(Part part, String type) throws Exception {
            if (part.isMimeType(type)) {
                return new String(part.getInputStream().readAllBytes(), UTF_8);
            }
            if (part.getContent() instanceof Multipart parts) {
                for (int i = 0; i < parts.getCount(); i++) {
                    BodyPart child = parts.getBodyPart(i);
                    String found = part(child, type);
                    if (!found.isEmpty()) {
                        return found;
                    }
                }
            }
            return "";
        }
    }

    /** A mail server that says yes. */
    private static final class GreenMailServer implements AutoCloseable {

        private final GreenMail server;

        GreenMailServer() {
            this(0);
        }

        GreenMailServer(int port) {
            server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
        }

        int port() {
            return server.getSmtp().getPort();
        }

        List<MimeMessage> mails() {
            return List.of(server.getReceivedMessages());
        }

        @Override
        public void close() {
            server.stop();
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Deliveries {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Deliveries {}
}
