package hu.miho.portal.cases;

import hu.miho.portal.shared.CustomerId;
import hu.miho.portal.shared.Roles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What clerks have to do. */
@Service
@PreAuthorize("hasRole('" + Roles.CLERK + "')")
public class CaseWorklist {

    private static final LocalDate END_OF_TIME = LocalDate.of(9999, 12, 31);

    private static final Pattern NUMBER = Pattern.compile("(20\\d\\d)/(\\d{1,5})(-\\d{1,3})?");

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

    /** The case of a number, or of a document's sub-number; leading zeros may be missing. */
    @Transactional(readOnly = true)
    public Optional<CaseRow> numbered(String typed) {
        Matcher number = NUMBER.matcher(typed.replaceAll("\\s", ""));
        return number.matches()
                ? cases.findByCaseNo("%s/%05d".formatted(number.group(1), Integer.parseInt(number.group(2))))
                        .map(Case::toRow)
                : Optional.empty();
    }

    /** A customer's cases, the last changed first; what nobody but the one who writes it may see is left out. */
    @Transactional(readOnly = true)
    public List<CaseRow> of(CustomerId customer) {
        return cases.ofCustomers(List.of(customer.value())).stream()
                .filter(one -> one.state() != CaseState.DRAFT)
                .map(Case::toRow)
                .toList();
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
