package fr.relais.document.controle;

import fr.relais.document.FichierRefusal;
import fr.relais.kit.problem.Refused;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * Walks through a PNG, which must be chunks from its first byte to its last, each with its checksum; keeps those that make
 * the picture, so that no decoder inflates the texts and profiles beside it.
 */
final class PngChunks {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final Set<String> PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final int OVERHEAD = 12;

    private PngChunks() {}

    static byte[] picture(byte[] file) {
        if (file.length < SIGNATURE.length
                || !Arrays.equals(file, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
            throw Refused.because(FichierRefusal.CONTENU_NON_CONFORME, FichierRefusal.CONTENU_NON_CONFORME.titre());
        }
        ByteArrayOutputStream picture = new ByteArrayOutputStream(file.length);
        picture.write(SIGNATURE, 0, SIGNATURE.length);
        ByteBuffer in = ByteBuffer.wrap(file);
        int at = SIGNATURE.length;
        String kind = "";
        while (!kind.equals("IEND")) {
            int length = length(in, at);
            kind = new String(file, at + 4, 4, StandardCharsets.ISO_8859_1);
            if (crc(file, at + 4, length + 4) != in.getInt(at + 8 + length)) {
                throw unreadable();
            }
            if (PICTURE.contains(kind)) {
                picture.write(file, at, length + OVERHEAD);
            }
            at += length + OVERHEAD;
        }
        if (at != file.length) {
            throw Refused.because(FichierRefusal.FICHIER_DOUBLE, "Des octets suivent la fin de l'image.");
        }
        return picture.toByteArray();
    }

    private static int length(ByteBuffer in, int at) {
        int left = in.limit() - at - OVERHEAD;
        if (left < 0) {
            throw unreadable();
        }
        int length = in.getInt(at);
        if (length < 0 || length > left) {
            throw unreadable();
        }
        return length;
    }

    private static int crc(byte[] file, int at, int length) {
        CRC32 crc = new CRC32();
        crc.update(file, at, length);
        return (int) crc.getValue();
    }

    private static Refused unreadable() {
        return Refused.because(FichierRefusal.FICHIER_ILLISIBLE, FichierRefusal.FICHIER_ILLISIBLE.titre());
    }
}
