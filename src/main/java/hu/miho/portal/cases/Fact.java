package hu.miho.portal.cases;

import java.io.Serializable;

/** Something that the portal knows, shown above the questions instead of being asked. @param labelKey translation key */
public record Fact(String labelKey, String value) implements Serializable {}
