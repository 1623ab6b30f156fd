package hu.miho.portal.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PrivacyNoticeRepository extends Repository<PrivacyNoticeEntity, PrivacyNoticeEntity.Id> {

    Optional<PrivacyNoticeEntity> findById(PrivacyNoticeEntity.Id id);

    Optional<PrivacyNoticeEntity> findFirstByIdLanguageAndValidFromLessThanEqualOrderByValidFromDescIdVersionDesc(
            String language, LocalDate today);

    List<PrivacyNoticeEntity> findByIdLanguageAndValidFromLessThanEqualOrderByValidFromDescIdVersionDesc(
            String language, LocalDate today);

    PrivacyNoticeEntity saveAndFlush(PrivacyNoticeEntity notice);

    /** All versions in a language, the latest first. */
    List<PrivacyNoticeEntity> findByIdLanguageOrderByValidFromDescIdVersionDesc(String language);

    /** Takes a version away that is not in force on a day. @return how many rows are gone */
    @Modifying(flushAutomatically = true, clearAutomatically = true)
    @Query("delete from PrivacyNoticeEntity n where n.id.version = :version and n.validFrom > :today")
    int deleteToCome(String version, LocalDate today);
}
