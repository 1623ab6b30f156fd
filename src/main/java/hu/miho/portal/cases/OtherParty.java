package hu.miho.portal.cases;

import hu.miho.portal.shared.EmailAddress;

/** Who has to confirm a case besides the one who filed it. */
record OtherParty(String name, EmailAddress email) {}
