package hu.miho.portal.messages;

/** What a message is about. Each has a clock of its own ({@link AnswerTerms}); only two are complaints (DOMAIN.md). */
public enum Topic {
    QUESTION,
    BILL_DISPUTE,
    COMPLAINT,
    FAULT_REPORT,
    SUGGESTION;

    /** Whether it gets a number among the complaints, minutes, and is kept as long as they are. */
    public boolean isComplaint() {
        return this == BILL_DISPUTE || this == COMPLAINT;
    }

    /** Whether a bill can be named. */
    public boolean mayNameBill() {
        return this == QUESTION || isComplaint();
    }

    /** The key of its name. */
    public String textKey() {
        return "messages.topic." + name();
    }
}
