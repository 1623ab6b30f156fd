package hu.miho.portal.shared;

import org.springframework.boot.ApplicationArguments;

/**
 * Something that the portal does from the command line instead of serving pages: {@code java -jar … --option=…}.
 * Beans of this type run in a context without a web server.
 */
public interface PortalCommand {

    /** The option that asks for this command, without the dashes. */
    String option();

    /**
     * Does it. What a person wants to know goes to standard output.
     *
     * @return the process's exit code: 0 done, 1 refused
     */
    int run(ApplicationArguments arguments);
}
