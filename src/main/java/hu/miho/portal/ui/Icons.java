package hu.miho.portal.ui;

import com.vaadin.flow.component.icon.SvgIcon;

/** The icons of {@code frontend/icons.svg}. Always beside words, so they are hidden from screen readers. */
public enum Icons {
    HOUSE("house"),
    USER("user"),
    USERS("users"),
    GAUGE("gauge"),
    FILE_PEN("file-pen"),
    RECEIPT("receipt-text"),
    COINS("coins"),
    FOLDER_OPEN("folder-open"),
    FILE_DOWN("file-down"),
    FILE_TEXT("file-text"),
    FILE_CHECK("file-check"),
    MESSAGE("message-square-text"),
    CALENDAR("calendar-days"),
    BUILDING("building-2"),
    PHONE("phone"),
    LOG_IN("log-in"),
    LOG_OUT("log-out"),
    MAP_PIN("map-pin"),
    CLOCK("clock"),
    CHECK("check"),
    CHECK_CIRCLE("circle-check"),
    ALERT_TRIANGLE("triangle-alert"),
    ALERT_CIRCLE("circle-alert"),
    INFO("info"),
    HELP("circle-question-mark"),
    DOWNLOAD("download"),
    ARROW_UP("arrow-up"),
    ARROW_DOWN("arrow-down"),
    ARROW_LEFT("arrow-left"),
    ARROW_RIGHT("arrow-right"),
    CHEVRON_LEFT("chevron-left"),
    CHEVRON_RIGHT("chevron-right"),
    CHEVRON_DOWN("chevron-down"),
    REFRESH("refresh-cw"),
    MAIL("mail"),
    SETTINGS("settings"),
    SHIELD("shield-check"),
    SEARCH("search"),
    EYE("eye"),
    KEY("key-round"),
    X("x"),
    MENU("menu"),
    FLAME("flame"),
    DROPLET("droplet"),
    HOURGLASS("hourglass"),
    LANGUAGES("languages"),
    PRINTER("printer"),
    HOUSE_PLUG("house-plug"),
    HOME_OWNER("user-round-check"),
    COPY("copy"),
    MONITOR("monitor"),
    SMARTPHONE("smartphone"),
    INBOX("inbox"),
    DATABASE("database"),
    LIST("list"),
    EXTERNAL("external-link"),
    CREDIT_CARD("credit-card"),
    LOCK("lock");

    private final String symbol;

    Icons(String symbol) {
        this.symbol = symbol;
    }

    public SvgIcon create() {
        var icon = new SvgIcon("icons.svg", symbol);
        icon.getElement().setAttribute("aria-hidden", "true");
        return icon;
    }
}
