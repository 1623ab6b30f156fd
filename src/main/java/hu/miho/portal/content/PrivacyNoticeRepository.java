package hu.miho.portal.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PrivacyNoticeRepository extends Repository<PrivacyNoticeEntity, PrivacyNoticeEntity.Id> {

    Optional<PrivacyNoticeEntity> findById(PrivacyNoticeEntity.Id id);

    Optional<PrivacyNoticeEntity> findFirstByIdLanguageAndValidFromLessThanEqualOrderByValidFromDescIdVersionDesc(
            String language, LocalDate today);

    List<PrivacyNoticeEntity> findByIdLanguageAndValidFromLessThanEqualOrderByValidFromDescIdVersionDesc(
            String language, LocalDate today);
}
