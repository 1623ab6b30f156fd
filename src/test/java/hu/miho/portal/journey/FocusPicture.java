package hu.miho.portal.journey;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** What an element and its edge look like on the screen. */
record FocusPicture(BufferedImage image) {

    /** A ring stands outside of what it surrounds. */
    private static final int EDGE = 6;

    private static final int VISIBLE = 40;

    static FocusPicture of(Page page, BoundingBox box) {
        int width = page.viewportSize().width;
        int height = page.viewportSize().height;
        double left = Math.clamp(box.x - EDGE, 0, width - 1);
        double top = Math.clamp(box.y - EDGE, 0, height - 1);
        double right = Math.clamp(box.x + box.width + EDGE, left + 1, width);
        double bottom = Math.clamp(box.y + box.height + EDGE, top + 1, height);
        byte[] png = page.screenshot(new Page.ScreenshotOptions()
                .setAnimations(ScreenshotAnimations.DISABLED)
                .setClip(left, top, right - left, bottom - top));
        try {
            return new FocusPicture(ImageIO.read(new ByteArrayInputStream(png)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether at least as many points differ as half a thin line around the picture has. */
    boolean differsFrom(FocusPicture other) {
        int width = Math.min(image.getWidth(), other.image.getWidth());
        int height = Math.min(image.getHeight(), other.image.getHeight());
        int different = 0;
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                different += differs(image.getRGB(x, y), other.image.getRGB(x, y)) ? 1 : 0;
            }
        }
        return different >= width + height - 4 * EDGE;
    }

    private static boolean differs(int one, int other) {
        return Math.abs((one >> 16 & 255) - (other >> 16 & 255)) > VISIBLE
                || Math.abs((one >> 8 & 255) - (other >> 8 & 255)) > VISIBLE
                || Math.abs((one & 255) - (other & 255)) > VISIBLE;
    }
}
