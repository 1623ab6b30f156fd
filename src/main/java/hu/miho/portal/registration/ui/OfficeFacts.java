package hu.miho.portal.registration.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import hu.miho.portal.registration.OfficeRegistrationDetails;
import hu.miho.portal.registration.Representation;
import hu.miho.portal.shared.EmailAddress;
import hu.miho.portal.ui.DownloadLink;
import hu.miho.portal.ui.FileShelf;
import hu.miho.portal.ui.Formats;
import hu.miho.portal.ui.KeyValues;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is written down of an access that a clerk has begun. */
final class OfficeFacts {

    private OfficeFacts() {}

    static Component of(OfficeRegistrationDetails access) {
        var facts = new KeyValues()
                .add(
                        translate("registration.office.way"),
                        translate(access.way().textKey()))
                .add(
                        translate("registration.office.state"),
                        translate(access.state().textKey()))
                .addKnown(
                        translate("registration.office.email"),
                        Optional.ofNullable(access.email())
                                .map(EmailAddress::value)
                                .orElse(null))
                .addKnown(translate("registration.office.sent"), moment(access.sentAt()))
                .addKnown(translate("registration.office.code-until"), moment(access.codeUntil()))
                .add(
                        translate("registration.office.identified"),
                        translate(access.identifiedBy().textKey()));
        Representation company = access.representation();
        if (company != null) {
            facts.add(translate("registration.office.representative"), company.representative())
                    .add(
                            translate("registration.office.signing"),
                            translate(company.signingRight().textKey()))
                    .add(translate("registration.office.specimen"), Formats.date(company.specimenDated()))
                    .add(translate("registration.office.extract"), Formats.date(company.extractDated()));
        }
        return facts.add(
                translate("registration.office.by"),
                access.registeredBy() + ", " + Formats.dateTime(access.registeredAt()));
    }

    /** The scanned papers, to be looked at. */
    static Component files(FileShelf shelf) {
        var files = new Div();
        files.addClassName("actions");
        shelf.files().forEach(file -> files.add(new DownloadLink(file.name(), shelf.download(file.id()))));
        return files;
    }

    private static @Nullable String moment(@Nullable Instant at) {
        return at == null ? null : Formats.dateTime(at);
    }
}
