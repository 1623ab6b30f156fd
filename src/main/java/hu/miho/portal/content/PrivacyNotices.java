package hu.miho.portal.content;

import hu.miho.portal.shared.PortalLanguage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The versions of the privacy notice. */
@Service
public class PrivacyNotices {

    private final PrivacyNoticeRepository notices;
    private final Clock clock;

    PrivacyNotices(PrivacyNoticeRepository notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** The version that applies today; Hungarian when there is none in the language. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public PrivacyNotice current(Locale language) {
        return notices.findFirstByIdLanguageAndValidFromLessThanEqualOrderByValidFromDescIdVersionDesc(
                        PortalLanguage.of(language), LocalDate.now(clock))
                .orElseThrow(() -> new IllegalStateException("no privacy notice applies today"))
                .toRecord();
    }

    /** The names and first days of all versions that are or were in force, the latest first. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public List<PrivacyNotice> untilToday(Locale language) {
        return notices
                .findByIdLanguageAndValidFromLessThanEqualOrderByValidFromDescIdVersionDesc(
                        PortalLanguage.of(language), LocalDate.now(clock))
                .stream()
                .map(PrivacyNoticeEntity::toRecord)
                .toList();
    }

    /** A version that a customer acknowledged once. */
    @PreAuthorize("permitAll()")
    @Transactional(readOnly = true)
    public Optional<PrivacyNotice> byVersion(String version, Locale language) {
        return notices.findById(new PrivacyNoticeEntity.Id(version, PortalLanguage.of(language)))
                .map(PrivacyNoticeEntity::toRecord);
    }
}
