package hu.miho.portal.content;

import hu.miho.portal.shared.Roles;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the company says of itself, as leading clerks edit it. What is saved is read by everybody at once. */
@Service
@PreAuthorize("hasRole('" + Roles.LEAD_CLERK + "')")
public class CompanyDesk {

    private static final String KEY = "company";

    private final ContentHistory history;
    private final JdbcClient jdbc;

    CompanyDesk(ContentHistory history, JdbcClient jdbc) {
        this.history = history;
        this.jdbc = jdbc;
    }

    /** As it stands now. */
    @Transactional(readOnly = true)
    public CompanyDraft current() {
        List<String> dutyLines = jdbc.sql("select phone from duty_line order by position")
                .query(String.class)
                .list();
        List<CompanyDraft.Fact> facts = jdbc.sql("select * from company_fact order by position")
                .query((row, number) -> new CompanyDraft.Fact(
                        row.getString("label_hu"),
                        row.getString("label_en"),
                        row.getString("text_hu"),
                        row.getString("text_en"),
                        row.getBoolean("sample")))
                .list();
        return jdbc.sql("select * from company where id = 1")
                .query((row, number) -> new CompanyDraft(
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getString("office_address"),
                        row.getString("phone"),
                        dutyLines,
                        row.getString("email"),
                        row.getString("website"),
                        facts))
                .single();
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
        jdbc.sql("update company set name = ?, short_name = ?, office_address = ?, phone = ?, email = ?, website = ?"
                        + " where id = 1")
                .params(draft.name(), draft.shortName(), draft.officeAddress(), draft.phone())
                .params(draft.email(), draft.website())
                .update();
        writeLines(draft.dutyLines());
        writeFacts(draft.facts());
    }

    private void writeLines(List<String> lines) {
        jdbc.sql("delete from duty_line").update();
        for (int i = 0; i < lines.size(); i++) {
            jdbc.sql("insert into duty_line (position, phone) values (?, ?)")
                    .params(i + 1, lines.get(i))
                    .update();
        }
    }

    private void writeFacts(List<CompanyDraft.Fact> facts) {
        jdbc.sql("delete from company_fact").update();
        for (int i = 0; i < facts.size(); i++) {
            CompanyDraft.Fact fact = facts.get(i);
            jdbc.sql("insert into company_fact (position, label_hu, label_en, text_hu, text_en, sample)"
                            + " values (?, ?, ?, ?, ?, ?)")
                    .params((i + 1) * 10, fact.labelHu(), fact.labelEn(), fact.textHu(), fact.textEn(), fact.sample())
                    .update();
        }
    }
}
