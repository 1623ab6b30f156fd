package hu.miho.portal.messages;

import hu.miho.portal.shared.PortalLanguage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A template in both languages. */
@Entity
@Table(name = "answer_template")
class AnswerTemplateEntity {

    @Id
    private String id;

    private int position;

    @Enumerated(EnumType.STRING)
    private @Nullable Topic topic;

    @Column(nullable = false)
    private String titleHu;

    @Column(nullable = false)
    private String titleEn;

    @Column(nullable = false)
    private String wordsHu;

    @Column(nullable = false)
    private String wordsEn;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AnswerTemplateEntity() {}

    /** One without a topic fits all. */
    boolean fits(Topic asked) {
        return topic == null || topic == asked;
    }

    /** @param name what stands for {@code {name}} */
    AnswerTemplate toRecord(Locale language, String name) {
        boolean english = PortalLanguage.isEnglish(language);
        return new AnswerTemplate(
                id, english ? titleEn : titleHu, (english ? wordsEn : wordsHu).replace("{name}", name));
    }
}
