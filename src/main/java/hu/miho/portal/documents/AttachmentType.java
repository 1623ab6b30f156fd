package hu.miho.portal.documents;

/** What may be attached. */
public enum AttachmentType {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png");

    private final String contentType;
    private final String extension;

    AttachmentType(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    /** As {@code application/pdf}. */
    public String contentType() {
        return contentType;
    }

    /** As {@code pdf}. */
    public String extension() {
        return extension;
    }
}
