package hu.miho.portal.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a browser says to the portal over HTTP, with nothing drawn: for many browsers at once, and for what no honest
 * browser sends. It reads of the answers what it needs to find fields by label and buttons by text.
 */
public final class WireBrowser {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern FORGET = Pattern.compile("(?i);\\s*max-age=0");
    private static final int PROPERTIES = 1;
    private static final int CHILDREN = 2;
    private static final int ATTRIBUTES = 3;
    private static final int LISTENERS = 4;
    private static final int TEXT = 7;

    private final HttpClient client;
    private final String base;
    private final Map<String, String> cookies = new TreeMap<>();
    private final List<String> setCookies = new ArrayList<>();
    private final List<String> headers = new ArrayList<>();
    private final Map<Integer, Node> nodes = new TreeMap<>();
    private final Map<String, JsonNode> constants = new HashMap<>();
    private final List<Object> waiting = new ArrayList<>();
    private String csrfToken = "";
    private int uiId;
    private int syncId;
    private int clientId;
    private @Nullable String sentTo;
    private String lastAnswer = "";

    /** What the server said of an element. */
    private static final class Node {
        private final Map<String, String> properties = new HashMap<>();
        private final Map<String, String> attributes = new HashMap<>();
        private final Map<String, String> listeners = new HashMap<>();
        private final List<Integer> children = new ArrayList<>();
        private String text = "";
    }

    /** @param base as {@code http://127.0.0.1:8080} */
    public WireBrowser(HttpClient client, String base) {
        this.client = client;
        this.base = base;
    }

    /** Comes from this address from now on, as a trusted proxy would say. */
    public WireBrowser from(String ip) {
        headers.clear();
        headers.add("X-Forwarded-For");
        headers.add(ip);
        return this;
    }

    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    /** Every cookie as it was sent, with its attributes. */
    public List<String> setCookies() {
        return List.copyOf(setCookies);
    }

    /** Takes other cookies, such as those of an older session. */
    public WireBrowser withCookies(Map<String, String> others) {
        cookies.clear();
        cookies.putAll(others);
        return this;
    }

    /** Asks for something and takes its cookies; follows no redirect. */
    public HttpResponse<byte[]> get(String path) {
        return send(request(path).header("Accept", "text/html,*/*").GET());
    }

    /**
     * Opens a page as a browser does: the page, its start, the navigation.
     *
     * @throws IllegalStateException when the server sends elsewhere or refuses
     */
    public WireBrowser open(String path) {
        leave();
        HttpResponse<byte[]> page = get("/" + path);
        if (page.statusCode() != 200) {
            throw new IllegalStateException("/" + path + " answers " + page.statusCode() + " "
                    + page.headers().firstValue("Location").orElse(""));
        }
        String route = path.replaceFirst("\\?.*", "");
        String query = path.contains("?") ? path.replaceFirst("[^?]*\\?", "") : "";
        start(route, query);
        navigate(route, query);
        return this;
    }

    /** Goes to a page within the application, as a link of the menu does. */
    public WireBrowser navigate(String route, String query) {
        waiting.add(event(
                1,
                "ui-navigate",
                Map.of(
                        "route",
                        route,
                        "query",
                        query,
                        "appShellTitle",
                        "",
                        "trigger",
                        "",
                        "historyState",
                        Map.of("idx", 0))));
        return flush();
    }

    /** Types into the field with this label; it is sent with what comes next. */
    public WireBrowser type(String label, String value) {
        int field = nodes.entrySet().stream()
                .filter(node -> label.equals(node.getValue().properties.get("label")))
                .map(Map.Entry::getKey)
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalStateException("no field " + label + " on a page that says " + text()));
        waiting.add(Map.of("type", "mSync", "node", field, "feature", PROPERTIES, "property", "value", "value", value));
        return this;
    }

    /** Presses the newest button with this text. */
    public WireBrowser press(String text) {
        int button = nodes.entrySet().stream()
                .filter(node -> node.getValue().listeners.containsKey("click"))
                .filter(node -> text.equals(textOf(node.getKey()).strip()))
                .map(Map.Entry::getKey)
                .reduce((older, newer) -> newer)
                .orElseThrow(() -> new IllegalStateException("no button " + text + " on a page that says " + text()));
        JsonNode names = constants.get(nodes.get(button).listeners.get("click"));
        Map<String, Object> data = new HashMap<>();
        if (names != null) {
            names.propertyNames().forEach(name -> data.put(name, name.endsWith("Key") ? Boolean.FALSE : 0));
        }
        waiting.add(event(button, "click", data));
        return flush();
    }

    /** Signs in on a page that is open at the sign-in form. */
    public WireBrowser signIn(String name, String password) {
        return type("E-mail cím vagy ügyfél-azonosító", name)
                .type("Jelszó", password)
                .press("Belépés");
    }

    /** Closes the page that is open, as a browser does when another takes its place. */
    public void leave() {
        if (!csrfToken.isEmpty()) {
            send(request("/?v-r=uidl&v-uiId=" + uiId)
                    .header("Content-Type", "application/json; charset=UTF-8")
                    .POST(BodyPublishers.ofString(JSON.writeValueAsString(
                            Map.of("csrfToken", csrfToken, "rpc", List.of(), "clientId", clientId, "UNLOAD", true)))));
            csrfToken = "";
        }
    }

    /** Sends what a browser sends every five minutes. */
    public int heartbeat() {
        return send(request("/?v-r=heartbeat&v-uiId=" + uiId).POST(BodyPublishers.noBody()))
                .statusCode();
    }

    /** All that the server said the page shows. */
    public String text() {
        return nodes.values().stream()
                .map(node -> node.text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    /** Where the last answer sent the browser. */
    public Optional<String> sentTo() {
        return Optional.ofNullable(sentTo);
    }

    /** The last answer, word for word. */
    public String lastAnswer() {
        return lastAnswer;
    }

    /** The address of a link that has this in it. */
    public Optional<String> link(String part) {
        return nodes.values().stream()
                .map(node -> node.attributes.getOrDefault("href", ""))
                .filter(href -> href.contains(part))
                .findFirst();
    }

    /** Where the fields of the page send files. */
    public List<String> uploadTargets() {
        return nodes.values().stream()
                .map(node -> node.attributes.getOrDefault("target", ""))
                .filter(target -> target.contains("VAADIN/dynamic"))
                .toList();
    }

    /** Sends a body as a field for files does. */
    public HttpResponse<byte[]> upload(String target, String fileName, byte[] bytes) {
        return send(request("/" + target)
                .header("X-Filename", URLEncoder.encode(fileName, StandardCharsets.UTF_8))
                .header("Content-Type", "application/octet-stream")
                .POST(BodyPublishers.ofByteArray(bytes)));
    }

    private void start(String route, String query) {
        String location = URLEncoder.encode(route, StandardCharsets.UTF_8);
        HttpResponse<byte[]> answer = send(request("/?v-r=init&location=" + location + "&query="
                        + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .GET());
        JsonNode config = JSON.readTree(answer.body()).path("appConfig");
        nodes.clear();
        waiting.clear();
        uiId = config.path("v-uiId").asInt();
        csrfToken = config.path("uidl").path("Vaadin-Security-Key").asString();
        clientId = 0;
        take(config.path("uidl"));
    }

    private WireBrowser flush() {
        String body = JSON.writeValueAsString(
                Map.of("csrfToken", csrfToken, "rpc", List.copyOf(waiting), "syncId", syncId, "clientId", clientId++));
        waiting.clear();
        sentTo = null;
        HttpResponse<byte[]> answer = send(request("/?v-r=uidl&v-uiId=" + uiId)
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(BodyPublishers.ofString(body)));
        lastAnswer = new String(answer.body(), StandardCharsets.UTF_8);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("an event was answered by " + answer.statusCode());
        }
        take(JSON.readTree(lastAnswer.replaceFirst("^for\\(;;\\);\\[(.*)]$", "$1")));
        return this;
    }

    private void take(JsonNode uidl) {
        syncId = uidl.path("syncId").asInt(syncId);
        uidl.path("constants").properties().forEach(constant -> constants.put(constant.getKey(), constant.getValue()));
        uidl.path("changes").forEach(this::change);
        for (JsonNode call : uidl.path("execute")) {
            String script = call.path(call.size() - 1).asString("");
            if (script.contains("window.open") || script.contains("location")) {
                sentTo = call.path(0).asString("");
            }
        }
    }

    private void change(JsonNode change) {
        int id = change.path("node").asInt();
        Node node = nodes.computeIfAbsent(id, any -> new Node());
        int feature = change.path("feat").asInt(-1);
        String key = change.path("key").asString("");
        JsonNode given = change.path("value").isObject() ? change.path("value").path("uri") : change.path("value");
        String value = given.asString("");
        switch (change.path("type").asString()) {
            case "detach" -> nodes.remove(id);
            case "put" -> put(node, feature, key, value);
            case "splice" -> splice(node, feature, change);
            default -> {
                // nothing that this browser looks at
            }
        }
    }

    private static void put(Node node, int feature, String key, String value) {
        switch (feature) {
            case PROPERTIES -> node.properties.put(key, value);
            case ATTRIBUTES -> node.attributes.put(key, value);
            case LISTENERS -> node.listeners.put(key, value);
            case TEXT -> node.text = value;
            default -> {
                // nothing that this browser looks at
            }
        }
    }

    private static void splice(Node node, int feature, JsonNode change) {
        if (feature == CHILDREN) {
            change.path("addNodes").forEach(child -> node.children.add(child.asInt()));
        }
    }

    private String textOf(int id) {
        Node node = nodes.get(id);
        return node == null
                ? ""
                : node.text + node.children.stream().map(this::textOf).collect(Collectors.joining());
    }

    private static Map<String, Object> event(int node, String name, Map<String, Object> data) {
        return Map.of("type", "event", "node", node, "event", name, "data", data);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        if (!headers.isEmpty()) {
            request.headers(headers.toArray(String[]::new));
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
            response.headers().allValues("Set-Cookie").forEach(this::keep);
            return response;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        setCookies.add(cookie);
        String pair = cookie.replaceFirst(";.*", "");
        String name = pair.replaceFirst("=.*", "");
        if (FORGET.matcher(cookie).find()) {
            cookies.remove(name);
        } else {
            cookies.put(name, pair.substring(name.length() + 1));
        }
    }
}
