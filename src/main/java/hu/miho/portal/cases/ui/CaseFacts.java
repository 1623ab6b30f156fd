package hu.miho.portal.cases.ui;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.cases.CaseDetails;
import hu.miho.portal.cases.CaseRow;
import hu.miho.portal.cases.Intake;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** Number, customer and days of a case. */
final class CaseFacts {

    private CaseFacts() {}

    /** With who deals with it, and how it came. */
    static KeyValues ofClerk(CaseDetails details) {
        KeyValues facts = of(details.row())
                .add(
                        I18NProvider.translate("cases.desk.assignee"),
                        Objects.requireNonNullElse(details.row().assignee(), "–"));
        Intake intake = details.intake();
        return intake == null
                ? facts
                : facts.add(
                        I18NProvider.translate("cases.intake.channel"),
                        I18NProvider.translate(
                                "cases.intake.fact",
                                I18NProvider.translate(intake.channel().textKey()),
                                Formats.date(intake.arrivedOn()),
                                intake.takenBy()));
    }

    static KeyValues of(CaseRow row) {
        Instant filed = row.filedAt();
        LocalDate due = row.dueOn();
        var facts = new KeyValues();
        facts.addClassName("end");
        return facts.addKnown(I18NProvider.translate("cases.number"), row.caseNo())
                .add(I18NProvider.translate("cases.facts.procedure"), I18NProvider.translate(row.titleKey()))
                .add(I18NProvider.translate("cases.facts.customer"), row.customerName())
                .add(
                        I18NProvider.translate("cases.facts.customer-id"),
                        row.customer().value())
                .addKnown(I18NProvider.translate("cases.facts.filed"), filed == null ? null : Formats.dateTime(filed))
                .addKnown(I18NProvider.translate("cases.facts.due"), due == null ? null : Formats.date(due));
    }
}
