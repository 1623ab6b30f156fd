package hu.miho.portal.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** The words of Vaadin's own upload element, which shows what is under way. */
final class UploadTexts {

    private UploadTexts() {}

    static UploadI18N create(FileLimits limits) {
        var texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(text("drop")).setMany(text("drop")));
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(text("choose")).setMany(text("choose")));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(I18NProvider.translate("ui.files.refused.TOO_MANY", limits.files()))
                .setFileIsTooBig(I18NProvider.translate("ui.files.refused.TOO_LARGE", limits.bytesPerFile() >> 20))
                .setIncorrectFileType(text("refused.WRONG_TYPE")));
        texts.setUploading(uploading());
        var buttons = new UploadI18N.File();
        buttons.setRetry(text("retry")).setStart(text("start")).setRemove(text("stop"));
        texts.setFile(buttons);
        texts.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB")));
        return texts;
    }

    private static UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(text("connecting"))
                        .setStalled(text("stalled"))
                        .setProcessing(text("checking"))
                        .setHeld(text("waiting")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(text("remaining") + " ")
                        .setUnknown(text("remaining.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(text("refused.FAILED"))
                        .setUnexpectedServerError(text("refused.FAILED"))
                        .setForbidden(text("refused.FAILED")));
    }

    private static String text(String key) {
        return I18NProvider.translate("ui.files." + key);
    }
}
