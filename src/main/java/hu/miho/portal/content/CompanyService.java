package hu.miho.portal.content;

import java.util.List;
import java.util.Locale;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the company says of itself; open to everyone, as the law asks. */
@Service
@Transactional(readOnly = true)
public class CompanyService {

    private final CompanyRepository companies;
    private final DutyLineRepository dutyLines;
    private final CompanyFactRepository facts;

    CompanyService(CompanyRepository companies, DutyLineRepository dutyLines, CompanyFactRepository facts) {
        this.companies = companies;
        this.dutyLines = dutyLines;
        this.facts = facts;
    }

    /** The company and how it is reached. */
    @PreAuthorize("permitAll()")
    public CompanyDetails details() {
        var phones = dutyLines.findAllByOrderByPosition().stream()
                .map(DutyLine::phone)
                .toList();
        return companies
                .findById(Company.ID)
                .orElseThrow(() -> new IllegalStateException("the company's row is missing"))
                .toDetails(phones);
    }

    /** Further company data, in the order in which they are shown. */
    @PreAuthorize("permitAll()")
    public List<CompanyFact> facts(Locale language) {
        return facts.findAllByOrderByPosition().stream()
                .map(fact -> fact.toRecord(language))
                .toList();
    }
}
