package hu.miho.portal.content;

import hu.miho.portal.shared.Roles;
import hu.miho.portal.shared.SavedContent;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the company says of itself, as leading clerks edit it. What is saved is read by everybody at once. */
@Service
@PreAuthorize("hasRole('" + Roles.LEAD_CLERK + "')")
public class CompanyDesk {

    private static final String KEY = "company";

    private final CompanyRepository companies;
    private final DutyLineRepository dutyLines;
    private final CompanyFactRepository facts;
    private final ContentHistory history;

    CompanyDesk(
            CompanyRepository companies,
            DutyLineRepository dutyLines,
            CompanyFactRepository facts,
            ContentHistory history) {
        this.companies = companies;
        this.dutyLines = dutyLines;
        this.facts = facts;
        this.history = history;
    }

    /** As it stands now. */
    @Transactional(readOnly = true)
    public CompanyDraft current() {
        return company()
                .toDraft(
                        dutyLines.findAllByOrderByPosition().stream()
                                .map(line -> line.phone().display())
                                .toList(),
                        facts.findAllByOrderByPosition().stream()
                                .map(CompanyFactEntity::toDraft)
                                .toList());
    }

    /** Every state that was saved, the latest first; none while nobody has saved any. */
    @Transactional(readOnly = true)
    public List<SavedContent<CompanyDraft>> history() {
        return history.of(KEY, CompanyDraft.class);
    }

    /**
     * Saves a state.
     *
     * @param base the number of the state that the clerk began with; 0 while nobody had saved any
     * @throws ContentChanged when a colleague saved meanwhile
     * @throws IllegalArgumentException when it has problems of form, which the form must not let through
     */
    @Transactional
    public void save(int base, CompanyDraft draft) {
        if (!draft.problems().isEmpty()) {
            throw new IllegalArgumentException("the draft has problems");
        }
        history.save(KEY, base, draft, current(), CompanyDraft.class);
        company().write(draft);
        dutyLines.deleteAll();
        facts.deleteAll();
        IntStream.range(0, draft.dutyLines().size())
                .forEach(i -> dutyLines.save(new DutyLine(i, draft.dutyLines().get(i))));
        IntStream.range(0, draft.facts().size())
                .forEach(i -> facts.save(new CompanyFactEntity(i, draft.facts().get(i))));
    }

    private Company company() {
        return companies.findById(Company.ID).orElseThrow();
    }
}
