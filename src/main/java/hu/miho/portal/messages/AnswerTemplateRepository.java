package hu.miho.portal.messages;

import java.util.List;
import org.springframework.data.repository.Repository;

interface AnswerTemplateRepository extends Repository<AnswerTemplateEntity, String> {

    List<AnswerTemplateEntity> findAllByOrderByPosition();
}
