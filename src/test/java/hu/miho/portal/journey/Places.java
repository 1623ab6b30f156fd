package hu.miho.portal.journey;

import java.util.List;

/** The pages that journeys pass. */
final class Places {

    /** An item of the side menu and the address that it leads to. */
    record Item(String name, String path) {}

    /** The customer's menu in the leaflet's order. */
    static final List<Item> MENU = List.of(
            new Item("Áttekintés", "attekintes"),
            new Item("Ügyféladatok", "ugyfeladatok"),
            new Item("Mérőóra adatai", "merooraadatok"),
            new Item("A felhasználási hely szerződése", "szerzodes"),
            new Item("Számlák", "szamlak"),
            new Item("Aktuális egységárak", "egysegarak"),
            new Item("Dokumentumtár", "dokumentumtar"),
            new Item("Letölthető nyomtatványok", "nyomtatvanyok"),
            new Item("Írjon nekünk", "irjon-nekunk"),
            new Item("Ügyeim", "ugyeim"),
            new Item("Céginformáció", "ceginformacio"),
            new Item("Időpontfoglalás", "idopontfoglalas"),
            new Item("Elérhetőségek", "elerhetosegek"),
            new Item("Beállítások", "beallitasok"));

    /** A customer's pages that the menu does not name. */
    static final List<String> BESIDE_THE_MENU = List.of(
            "szamlak/folyoszamla",
            "uzeneteim",
            "ugyeim/uj",
            "beallitasok/torles",
            "meghatalmazottak",
            "nyomtatvanyok/lakovaltozas");

    /** The clerks' pages. */
    static final List<String> OFFICE = List.of(
            "ugyintezo",
            "ugyintezo/adatatadas",
            "ugyintezo/beallitasok",
            "ugyintezo/idopontok",
            "ugyintezo/idopontok/het",
            "ugyintezo/idopontok/nyitvatartas",
            "ugyintezo/idopontok/nyitvatartas/elonezet",
            "ugyintezo/idopontok/jelentes?idoszak=harom-honap",
            "ugyintezo/kereses?q=lukacs",
            "ugyintezo/levelek",
            "ugyintezo/tartalom",
            "ugyintezo/tartalom/hir/7b0a0000-0000-4000-8000-000000000001",
            "ugyintezo/ugyek",
            "ugyintezo/ugyek/felvetel",
            "ugyintezo/uzenetek",
            "ugyintezo/uzenetek/uj");

    /** Pages of administrators alone. */
    static final List<String> ADMINISTRATION = List.of(
            "ugyintezo/munkatarsak",
            "ugyintezo/naplo",
            "ugyintezo/uzemeltetes",
            "ugyintezo/tartalom/levelek",
            "ugyintezo/tartalom/iratok");

    /** Editors, which have the words of both languages. */
    static final List<String> EDITORS = List.of(
            "ugyintezo/tartalom/ceg",
            "ugyintezo/tartalom/adatvedelem",
            "ugyintezo/tartalom/levelek/activation",
            "ugyintezo/tartalom/iratok/activation",
            "ugyintezo/tartalom/iratok/lakovaltozas");

    /** A clerks' page on which the words of both languages stand side by side. */
    static final String BOTH_LANGUAGES = "ugyintezo/idopontok/ugykorok";

    static final List<String> PUBLIC = List.of(
            "aktivalas/level",
            "",
            "belepes",
            "regisztracio",
            "elfelejtett-jelszo",
            "egysegarak",
            "ceginformacio",
            "elerhetosegek",
            "nyomtatvanyok",
            "nyomtatvanyok/lakovaltozas",
            "nyomtatvanyok/levelezesi-cim",
            "adatvedelem",
            "akadalymentesites",
            "idopontfoglalas",
            "foglalasom",
            "irjon-nekunk",
            "irjon-nekunk/megerosites",
            "lakovaltozas",
            "lakovaltozas/kitoltes",
            "megerosites",
            "fiok-torolve",
            "nincs-ilyen-oldal");

    private Places() {}
}
