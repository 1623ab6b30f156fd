package hu.miho.broken;

import jakarta.persistence.Id;

/** An entity that others could see. It stands outside the portal's packages, so that nothing scans it. */
@jakarta.persistence.Entity(name = "broken")
public class PublicEntity {

    @Id
    long id;
}
