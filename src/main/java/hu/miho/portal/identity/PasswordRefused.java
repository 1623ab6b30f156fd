package hu.miho.portal.identity;

/** The chosen password does not satisfy the {@link PasswordPolicy}. */
public class PasswordRefused extends RuntimeException {

    private final String problemKey;

    PasswordRefused(String problemKey) {
        super(problemKey);
        this.problemKey = problemKey;
    }

    /** The translation key of the sentence that tells what is wrong. */
    public String problemKey() {
        return problemKey;
    }
}
