package fr.relais.testkit.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** A scanned page. */
public final class ImageSamples {

    private static final int IHDR = 12;
    private static final int IHDR_LENGTH = 17;

    private ImageSamples() {}

    public static byte[] png(int largeur, int hauteur) {
        return written("png", largeur, hauteur);
    }

    public static byte[] jpeg(int largeur, int hauteur) {
        return written("jpeg", largeur, hauteur);
    }

    /** A small PNG that says it is another size, with the checksum of what it says. */
    public static byte[] pngSaidToBe(int largeur, int hauteur) {
        ByteBuffer file = ByteBuffer.wrap(png(8, 8));
        file.putInt(IHDR + 4, largeur).putInt(IHDR + 8, hauteur);
        CRC32 crc = new CRC32();
        crc.update(file.array(), IHDR, IHDR_LENGTH);
        file.putInt(IHDR + IHDR_LENGTH, (int) crc.getValue());
        return file.array();
    }

    private static byte[] written(String format, int largeur, int hauteur) {
        BufferedImage image = new BufferedImage(largeur, hauteur, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < largeur; x++) {
            image.setRGB(x, x % hauteur, 0xffffff);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
