package hu.miho.portal.ui;

/** A file that is not taken. Nothing of it is kept. */
public class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String textKey;
    private final transient Object[] arguments;

    /**
     * @param textKey the text that says what is wrong and what to do
     * @param arguments what the text names
     */
    public FileRefused(String textKey, Object... arguments) {
        super(textKey);
        this.textKey = textKey;
        this.arguments = arguments;
    }

    public String textKey() {
        return textKey;
    }

    public Object[] arguments() {
        return arguments;
    }
}
