package hu.miho.broken;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** A view that others could see and that does not say who may open it. */
@Route(value = "broken", registerAtStartup = false)
public class PublicView extends Div {

    PublicView() {
        getElement().executeJs("alert(1)");
    }
}
