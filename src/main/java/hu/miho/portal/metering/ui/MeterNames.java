package hu.miho.portal.metering.ui;

import com.vaadin.flow.i18n.I18NProvider;
import hu.miho.portal.metering.MeterRow;

/** What a meter is called on screen. */
final class MeterNames {

    private MeterNames() {}

    /** {@code Melegvíz-mérő, konyha} */
    static String of(MeterRow meter) {
        return I18NProvider.translate("metering.kind." + meter.kind()) + ", " + meter.location();
    }

    /** {@code Melegvíz-mérő, konyha (59806519)} */
    static String withSerialNumber(MeterRow meter) {
        return of(meter) + " (" + meter.serialNumber() + ")";
    }
}
