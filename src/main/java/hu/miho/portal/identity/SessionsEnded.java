package hu.miho.portal.identity;

import java.util.List;
import java.util.UUID;

/** Sessions that must not be used any more, wherever they are open. */
record SessionsEnded(List<UUID> sessionIds) {}
