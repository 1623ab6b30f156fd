package hu.miho.portal.ui;

import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;

/** The words of Vaadin's own upload element, which shows what is under way. */
final class UploadTexts {

    private UploadTexts() {}

    static UploadI18N create(FileLimits limits) {
        var texts = new UploadI18N();
        texts.setDropFiles(new UploadI18N.DropFiles().setOne(words("drop")).setMany(words("drop")));
        texts.setAddFiles(new UploadI18N.AddFiles().setOne(words("choose")).setMany(words("choose")));
        texts.setError(new UploadI18N.Error()
                .setTooManyFiles(I18NProvider.translate("ui.files.refused.TOO_MANY", limits.files()))
                .setFileIsTooBig(I18NProvider.translate("ui.files.refused.TOO_LARGE", limits.bytesPerFile() >> 20))
                .setIncorrectFileType(words("refused.WRONG_TYPE")));
        texts.setUploading(uploading());
        var buttons = new UploadI18N.File();
        buttons.setRetry(words("retry")).setStart(words("start")).setRemove(words("stop"));
        texts.setFile(buttons);
        texts.setUnits(new UploadI18N.Units().setSize(List.of("B", "kB", "MB", "GB")));
        return texts;
    }

    private static UploadI18N.Uploading uploading() {
        return new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(words("connecting"))
                        .setStalled(words("stalled"))
                        .setProcessing(words("checking"))
                        .setHeld(words("waiting")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(words("remaining") + " ")
                        .setUnknown(words("remaining.unknown")))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(words("refused.FAILED"))
                        .setUnexpectedServerError(words("refused.FAILED"))
                        .setForbidden(words("refused.FAILED")));
    }

    private static String words(String key) {
        return I18NProvider.translate("ui.files." + key);
    }
}
