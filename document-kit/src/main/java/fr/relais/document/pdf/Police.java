package fr.relais.document.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** The font that every document carries; a character it cannot draw becomes « ? », which a reader at least sees. */
final class Police {

    static final String REGULAR = "/document/LiberationSans-Regular.ttf";
    static final String BOLD = "/document/LiberationSans-Bold.ttf";

    private static final String UNKNOWN = "?";

    private final CmapLookup glyphs;

    Police() {
        try (InputStream in = open(REGULAR)) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in));
            this.glyphs = font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException("The font cannot be read", e);
        }
    }

    static InputStream open(String resource) {
        return Police.class.getResourceAsStream(resource);
    }

    /** Of a page of HTML: its own signs are all in the font. */
    String drawable(String html) {
        StringBuilder drawable = new StringBuilder(html.length());
        html.codePoints().forEach(point -> {
            boolean isBlank = point == '\n' || point == ' ';
            boolean isDrawn = point > ' ' && glyphs.getGlyphId(point) > 0;
            if (isBlank || isDrawn) {
                drawable.appendCodePoint(point);
            } else {
                drawable.append(point == '\r' || point == '\t' ? " " : UNKNOWN);
            }
        });
        return drawable.toString();
    }
}
