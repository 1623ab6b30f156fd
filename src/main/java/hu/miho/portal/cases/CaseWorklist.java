package hu.miho.portal.cases;

import hu.miho.portal.shared.Roles;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clerks have to do. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class CaseWorklist {

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private final CaseRepository cases;
    private final Procedures procedures;

    CaseWorklist(CaseRepository cases, Procedures procedures) {
        this.cases = cases;
        this.procedures = procedures;
    }

    /** The ids of all procedures, for the filter. */
    public List<String> procedures() {
        return procedures.all().stream().map(Procedure::id).toList();
    }

    /** The matching cases, the most urgent first. */
    @Transactional(readOnly = true)
    public List<CaseRow> cases(CaseFilter filter, Pageable page) {
        String procedure = filter.procedureId();
        String assignee = filter.assignee();
        LocalDate dueBy = filter.dueBy();
        return cases.worklist(
                        filter.wantedStates(),
                        procedure == null ? procedures() : List.of(procedure),
                        assignee == null ? "%" : assignee,
                        dueBy == null,
                        dueBy == null ? END_OF_TIME : dueBy,
                        filter.wordsPattern(),
                        page)
                .map(Case::toRow)
                .getContent();
    }
}
