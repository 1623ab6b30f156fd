package hu.miho.portal.notifications;

/** The mail cannot be sent again: it has not failed, somebody else was faster, or what it said has been erased. */
public class MailNotFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
