package hu.miho.portal.feeds;

import java.util.Arrays;

/** Names inside a feed that cannot lead out of it. */
final class SafeName {

    private SafeName() {}

    /** True for a relative name with forward slashes, without empty, {@code .} or {@code ..} parts. */
    static boolean isSafe(String name) {
        return !name.isEmpty()
                && name.chars().noneMatch(c -> c == '\\' || c == ':' || Character.isISOControl(c))
                && Arrays.stream(name.split("/", -1)).noneMatch(SafeName::leadsElsewhere);
    }

    private static boolean leadsElsewhere(String part) {
        return part.isEmpty() || part.equals(".") || part.equals("..");
    }
}
