package hu.miho.portal.audit;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The details of an event as text: a line for each, sorted by name. */
final class AuditDetails {

    private static final Pattern SECRET = Pattern.compile("password|secret|token|totp|recovery|jelszo");
    private static final int MAX_LENGTH = 4000;

    private AuditDetails() {}

    static String asText(Map<String, String> details) {
        details.keySet().forEach(AuditDetails::refuseSecret);
        String text = new TreeMap<>(details)
                .entrySet().stream()
                        .map(detail -> oneLine(detail.getKey()) + "=" + oneLine(detail.getValue()))
                        .collect(Collectors.joining("\n"));
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH - 1) + "…";
    }

    private static void refuseSecret(String name) {
        if (SECRET.matcher(name.toLowerCase(Locale.ROOT)).find()) {
            throw new IllegalArgumentException("a secret does not belong in the audit log: " + name);
        }
    }

    /** No detail can look like two, and PostgreSQL stores no NUL. */
    private static String oneLine(String value) {
        return value.replace("\\", "\\\\")
                .replace("\n", "\\n")
                .replace("\r", "\\r")
                .replace("\0", "\\0");
    }
}
