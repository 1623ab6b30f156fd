package hu.miho.portal.messages.ui;

import com.vaadin.flow.component.html.Div;
import hu.miho.portal.ui.FileShelf;

/** The files that go with what is being written. */
class FilesPart extends Div {

    FilesPart(FileShelf shelf) {
        addClassName("files-part");
    }
}
