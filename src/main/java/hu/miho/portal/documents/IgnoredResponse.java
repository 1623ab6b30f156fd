package hu.miho.portal.documents;

import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinService;
import jakarta.servlet.http.Cookie;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;

/** What a part of a ZIP file says of itself beside its bytes is for nobody: headers, and that it is not found. */
class IgnoredResponse implements VaadinResponse {

    @Override
    public void setStatus(int status) {}

    @Override
    public void setContentType(String type) {}

    @Override
    public void setHeader(String name, String value) {}

    @Override
    public boolean containsHeader(String name) {
        return false;
    }

    @Override
    public void setDateHeader(String name, long timestamp) {}

    @Override
    public OutputStream getOutputStream() {
        return OutputStream.nullOutputStream();
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(Writer.nullWriter());
    }

    @Override
    public void setCacheTime(long milliseconds) {}

    @Override
    public void sendError(int code, String message) {}

    @Override
    public VaadinService getService() {
        return VaadinService.getCurrent();
    }

    @Override
    public void addCookie(Cookie cookie) {}

    @Override
    public void setContentLength(int length) {}

    @Override
    public void setContentLengthLong(long length) {}
}
