package hu.miho.portal.notifications;

/** A mail as its reader sees it, in its two forms. */
record ComposedMail(String subject, String text, String html) {}
