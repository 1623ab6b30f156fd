package hu.miho.portal.cases;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** All procedures that there are. */
@Component
class Procedures {

    private final List<Procedure> all;

    Procedures(List<Procedure> all) {
        this.all = all.stream().sorted(Comparator.comparing(Procedure::order)).toList();
    }

    List<Procedure> all() {
        return all;
    }

    /** @throws IllegalArgumentException when there is none of that name */
    Procedure named(String id) {
        return all.stream()
                .filter(procedure -> procedure.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no procedure " + id));
    }
}
