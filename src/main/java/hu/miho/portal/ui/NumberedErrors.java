package hu.miho.portal.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.webmvc.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/**
 * What is told of a request that failed outside the pages, such as a missing file: its status and a number. What went wrong
 * stands in the log beside the number.
 */
@Component
class NumberedErrors extends DefaultErrorAttributes {

    static final String NUMBER = "number";

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> all = super.getErrorAttributes(request, options);
        var told = new LinkedHashMap<String, Object>();
        told.put("status", all.get("status"));
        told.put(NUMBER, UnexpectedErrors.logRefused(String.valueOf(all.get("status")), getError(request)));
        return told;
    }
}
