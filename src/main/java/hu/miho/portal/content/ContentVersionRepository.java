package hu.miho.portal.content;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ContentVersionRepository extends Repository<ContentVersion, ContentVersion.Id> {

    ContentVersion saveAndFlush(ContentVersion version);

    List<ContentVersion> findByIdContentKeyOrderByIdNumberDesc(String key);

    Optional<ContentVersion> findFirstByIdContentKeyOrderByIdNumberDesc(String key);
}
