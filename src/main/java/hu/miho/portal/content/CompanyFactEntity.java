package hu.miho.portal.content;

import hu.miho.portal.shared.PortalLanguage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Locale;

/** A stored {@link CompanyFact}, in both languages. */
@Entity
@Table(name = "company_fact")
class CompanyFactEntity {

    @Id
    private int position;

    @Column(nullable = false)
    private String labelHu;

    @Column(nullable = false)
    private String labelEn;

    @Column(nullable = false)
    private String textHu;

    @Column(nullable = false)
    private String textEn;

    private boolean sample;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected CompanyFactEntity() {}

    CompanyFactEntity(int position, CompanyDraft.Fact fact) {
        this.position = position;
        this.labelHu = fact.labelHu();
        this.labelEn = fact.labelEn();
        this.textHu = fact.textHu();
        this.textEn = fact.textEn();
        this.sample = fact.sample();
    }

    CompanyDraft.Fact toDraft() {
        return new CompanyDraft.Fact(labelHu, labelEn, textHu, textEn, sample);
    }

    CompanyFact toRecord(Locale language) {
        return PortalLanguage.isEnglish(language)
                ? new CompanyFact(labelEn, textEn, sample)
                : new CompanyFact(labelHu, textHu, sample);
    }
}
