package hu.miho.portal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import hu.miho.portal.content.CompanyDraft.Fact;
import hu.miho.portal.content.CompanyDraft.Field;
import hu.miho.portal.content.MailWords.Part;
import hu.miho.portal.identity.TestUsers;
import hu.miho.portal.shared.Roles;
import hu.miho.portal.shared.SavedContent;
import hu.miho.portal.testing.OnPostgres;
import hu.miho.portal.testing.PortalTest;
import hu.miho.portal.testing.SignedInAs;
import hu.miho.portal.ui.Formats;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;

/** Company data, versions of the privacy notice and the words of mails, edited by leading clerks; on both databases. */
class EditedContentTest {

    @Transactional
    @SignedInAs(role = Roles.LEAD_CLERK)
    abstract static class Editing {

        @Autowired
        CompanyDesk company;

        @Autowired
        CompanyService readers;

        @Autowired
        PrivacyDesk privacy;

        @Autowired
        PrivacyNotices notices;

        @Autowired
        MailTemplates mails;

        @Autowired
        TestUsers users;

        @Autowired
        Clock clock;

        @Test
        void whatIsSavedIsReadAtOnceAndTheOriginalCanBeTakenUpAgain() {
            CompanyDraft original = company.current();
            assertThat(original.problems()).isEmpty();
            CompanyDraft changed = withPhone(original, "06 (46) 123-456");
            company.save(0, changed);
            assertThat(readers.details().phone().display()).isEqualTo("06 (46) 123-456");
            assertThat(company.current()).isEqualTo(changed);
            assertThat(company.history()).extracting(SavedContent::number).containsExactly(2, 1);
            assertThat(company.history().getLast().content()).isEqualTo(original);
            company.save(2, company.history().getLast().content());
            assertThat(company.current()).isEqualTo(original);
        }

        @Test
        void aColleagueIsNotOverwrittenAndTheSecondWhoBeganWithTheOriginalIsToldToo() {
            CompanyDraft original = company.current();
            company.save(0, withPhone(original, "06 (46) 123-456"));
            for (int outdated : new int[] {0, 1}) {
                assertThatExceptionOfType(ContentChanged.class)
                        .isThrownBy(() -> company.save(outdated, withPhone(original, "06 (46) 654-321")));
            }
            assertThat(readers.details().phone().display()).isEqualTo("06 (46) 123-456");
        }

        @Test
        void whatIsWrongIsNotSaved() {
            CompanyDraft bad = withPhone(company.current(), "nem szám");
            assertThat(bad.problems()).containsExactly(Field.PHONE);
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> company.save(0, bad));
        }

        @Test
        void aNoticeIsInForceFromItsDayAndTheEarlierOneStaysReadable() {
            LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
            String before = notices.current(Formats.HUNGARIAN).version();
            privacy.publish(new PrivacyDraft("2099-01", tomorrow, "## Új", "## New"));
            assertThat(notices.current(Formats.HUNGARIAN).version()).isEqualTo(before);
            assertThat(notices.byVersion("2099-01", Formats.ENGLISH)
                            .orElseThrow()
                            .text())
                    .isEqualTo("## New");
            assertThat(privacy.versions().getFirst()).isEqualTo(new PrivacyDesk.Version("2099-01", tomorrow, true));
            assertThat(privacy.versions()).anyMatch(each -> each.version().equals(before) && !each.toCome());
            privacy.takeBack("2099-01");
            privacy.takeBack(before);
            assertThat(notices.byVersion("2099-01", Formats.HUNGARIAN)).isEmpty();
            assertThat(notices.byVersion(before, Formats.HUNGARIAN))
                    .as("in force")
                    .isPresent();
        }

        @Test
        void aVersionOfTodayOrWithoutEnglishIsNoVersion() {
            LocalDate today = LocalDate.now(clock);
            for (PrivacyDraft bad : List.of(
                    new PrivacyDraft("2099-02", today, "a", "b"),
                    new PrivacyDraft("2099-02", today.plusDays(1), "a", " "),
                    new PrivacyDraft("<b>", today.plusDays(1), "a", "b"))) {
                assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> privacy.publish(bad));
            }
        }

        @Test
        void theWordsOfAMailAreReplacedAndTakenBack() {
            MailWords original = mails.original("password-changed").orElseThrow();
            var words = new MailWords("Új tárgy", original.bodyHu(), "New subject", original.bodyEn());
            mails.save("password-changed", 0, words);
            assertThat(mails.list(Formats.HUNGARIAN))
                    .filteredOn(MailTemplates.Row::edited)
                    .extracting(MailTemplates.Row::name, MailTemplates.Row::subject)
                    .containsExactly(tuple("password-changed", "Új tárgy"));
            assertThatExceptionOfType(ContentChanged.class)
                    .isThrownBy(() -> mails.save("password-changed", 0, original));
            assertThat(mails.history("password-changed").getLast().content()).isEqualTo(original);
            mails.save("password-changed", 2, original);
            assertThat(mails.history("password-changed")).hasSize(3);
        }

        @Test
        void everyMailHasWordsThatFitThemselvesAndAPreview() {
            assertThat(mails.list(Formats.HUNGARIAN)).hasSizeGreaterThan(40).allSatisfy(row -> {
                MailWords original = mails.original(row.name()).orElseThrow();
                assertThat(original.problems(original)).isEmpty();
                assertThat(mails.preview(original, Formats.HUNGARIAN, name -> "érték")
                                .text())
                        .doesNotContain("{");
            });
            assertThat(mails.original("nincs-ilyen")).isEmpty();
        }

        @Test
        @SignedInAs(role = Roles.CLERK)
        void clerksEditNoneOfIt() {
            MailWords words = new MailWords("a", "b", "c", "d");
            for (Runnable step : List.<Runnable>of(
                    company::current,
                    company::history,
                    privacy::versions,
                    () -> privacy.takeBack("2026-11"),
                    () -> mails.list(Formats.HUNGARIAN),
                    () -> mails.save("activation", 0, words))) {
                assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(step::run);
            }
        }

        private static CompanyDraft withPhone(CompanyDraft draft, String phone) {
            return new CompanyDraft(
                    draft.name(),
                    draft.shortName(),
                    draft.officeAddress(),
                    phone,
                    draft.dutyLines(),
                    draft.email(),
                    draft.website(),
                    draft.facts());
        }
    }

    @Nested
    @PortalTest
    class OnH2 extends Editing {}

    @Nested
    @PortalTest
    @OnPostgres
    class OnPostgreSql extends Editing {

        @Test
        void aNameIsTakenOnce() {
            LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
            String taken = notices.current(Formats.HUNGARIAN).version();
            assertThatExceptionOfType(ContentExists.class)
                    .isThrownBy(() -> privacy.publish(new PrivacyDraft(taken, tomorrow, "a", "b")));
        }
    }

    @Test
    void everyFieldOfTheCompanyIsChecked() {
        var empty = new CompanyDraft("", "", "", "", List.of(), "", "", List.of(new Fact("", "", "", "", false)));
        assertThat(empty.problems()).containsExactly(Field.values());
    }

    @Test
    void everyFieldOfAPrivacyNoticeIsChecked() {
        LocalDate today = LocalDate.of(2026, 11, 26);
        assertThat(new PrivacyDraft("", null, " ", "").problems(today)).containsExactly(PrivacyDraft.Field.values());
        assertThat(new PrivacyDraft("2027-01", today, "a", "b").problems(today))
                .containsExactly(PrivacyDraft.Field.FROM);
        assertThat(new PrivacyDraft("2027-01", today.plusDays(1), "a", "x".repeat(40_001)).problems(today))
                .containsExactly(PrivacyDraft.Field.BODY_EN);
    }

    @Test
    void aMailKeepsItsValuesAndButtons() {
        var original = new MailWords("Tárgy {number}", "Szia {name}!\n\n[Tovább]({link})", "S", "Hi\n\n[Go]({link})");
        assertThat(original.problems(original)).isEmpty();
        assertThat(new MailWords("Más", "Kedves {name}, {number}.\n\n[Nyissa meg]({link})", "S", "[Go]({link})")
                        .problems(original))
                .isEmpty();
        assertThat(new MailWords("két\nsor", "gomb nélkül {link}", "{other}", " ").problems(original))
                .containsExactly(Part.values());
    }
}
