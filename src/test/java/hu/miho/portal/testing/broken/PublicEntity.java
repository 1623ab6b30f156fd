package hu.miho.portal.testing.broken;

import jakarta.persistence.Id;

/** An entity that others could see. Without {@code @Entity}'s scan: this package is never scanned by the portal. */
@jakarta.persistence.Entity(name = "broken")
public class PublicEntity {

    @Id
    long id;
}
