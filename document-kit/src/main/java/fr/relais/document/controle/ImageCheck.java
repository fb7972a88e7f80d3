package fr.relais.document.controle;

import fr.relais.document.Controle;
import fr.relais.document.FichierRefusal;
import fr.relais.kit.problem.Refused;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a scanned page to its last line, without ever holding the whole picture, and refuses one too large to be a page. */
final class ImageCheck {

    /** An A3 page at 400 dots per inch has 31 million; above, it is no scan of a contract. */
    private static final long MOST_PIXELS = 40_000_000;

    private static final int EVERY = 16;

    private ImageCheck() {}

    static Controle check(String format, byte[] picture, Effort effort) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(format);
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new MeasuredInput(picture, effort))) {
            reader.setInput(in, true, true);
            int largeur = reader.getWidth(0);
            int hauteur = reader.getHeight(0);
            if ((long) largeur * hauteur > MOST_PIXELS) {
                throw Effort.tooHeavy("L'image compte plus de " + MOST_PIXELS + " pixels.");
            }
            decode(reader);
            return Controle.ofImage(largeur, hauteur);
        } catch (IOException unreadable) {
            throw Refused.because(FichierRefusal.FICHIER_ILLISIBLE, FichierRefusal.FICHIER_ILLISIBLE.titre());
        } finally {
            reader.dispose();
        }
    }

    /** Every line is decoded, one pixel in 256 is kept. */
    private static void decode(ImageReader reader) throws IOException {
        ImageReadParam some = reader.getDefaultReadParam();
        some.setSourceSubsampling(EVERY, EVERY, 0, 0);
        boolean[] warned = new boolean[1];
        reader.addIIOReadWarningListener((source, warning) -> warned[0] = true);
        reader.read(0, some);
        if (warned[0]) {
            throw new IOException("The picture is damaged");
        }
    }
}
