package hu.miho.portal.cases;

import java.util.Map;

/** What somebody without an account can begin: the procedures of two in which the second one takes a place over. */
public enum ArrivalKind {
    CHANGE_OF_OCCUPANT("change-of-occupant", Map.of()),
    NAME_TRANSFER("name-transfer", Map.of(NameTransfer.REASON, NameTransfer.MEMBER));

    private final String procedure;
    private final Map<String, String> answers;

    ArrivalKind(String procedure, Map<String, String> answers) {
        this.procedure = procedure;
        this.answers = answers;
    }

    /** Names the procedure. */
    String procedure() {
        return procedure;
    }

    /** What needs no asking when they begin it. */
    Map<String, String> answers() {
        return answers;
    }
}
