package hu.miho.portal.cases.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import hu.miho.portal.cases.TypedArrival;
import java.io.Serializable;
import java.util.UUID;

/** What somebody who moves in has typed so far; it outlives reloads and a change of language, until it is sent. */
@SpringComponent
@VaadinSessionScope
class ArrivalDraft implements Serializable {

    private UUID id = UUID.randomUUID();
    private TypedArrival typed = TypedArrival.EMPTY;

    /** Names the wish that it becomes: sent twice it counts once. */
    UUID id() {
        return id;
    }

    TypedArrival typed() {
        return typed;
    }

    void keep(TypedArrival now) {
        typed = now;
    }

    void forget() {
        id = UUID.randomUUID();
        typed = TypedArrival.EMPTY;
    }
}
