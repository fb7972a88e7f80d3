package fr.relais.document.controle;

import fr.relais.document.FichierRefusal;
import fr.relais.kit.problem.Refused;

/** Walks through a JPEG by its markers, from the start of the image to its end, which must be the end of the file. */
final class JpegMarkers {

    private static final int MARKER = 0xff;
    private static final int START = 0xd8;
    private static final int END = 0xd9;
    private static final int SCAN = 0xda;
    private static final int FIRST_RESTART = 0xd0;
    private static final int LAST_RESTART = 0xd7;

    private final byte[] file;
    private int at;

    private JpegMarkers(byte[] file) {
        this.file = file;
    }

    static void require(byte[] file) {
        JpegMarkers markers = new JpegMarkers(file);
        if (file.length < 4
                || markers.byteAt(0) != MARKER
                || markers.byteAt(1) != START
                || markers.byteAt(2) != MARKER) {
            throw Refused.because(FichierRefusal.CONTENU_NON_CONFORME, FichierRefusal.CONTENU_NON_CONFORME.titre());
        }
        markers.walk();
    }

    private void walk() {
        at = 2;
        int marker = next();
        while (marker != END) {
            at += byteAt(at) * 256 + byteAt(at + 1);
            if (marker == SCAN) {
                skipScan();
            }
            marker = next();
        }
        for (; at < file.length; at++) {
            if (file[at] != 0) {
                throw Refused.because(FichierRefusal.FICHIER_DOUBLE, "Des octets suivent la fin de l'image.");
            }
        }
    }

    /** Any number of fill bytes may stand before the code of a marker. */
    private int next() {
        if (byteAt(at) != MARKER) {
            throw unreadable();
        }
        while (byteAt(at) == MARKER) {
            at++;
        }
        at++;
        return byteAt(at - 1);
    }

    /** Within the compressed lines a marker is one that neither restarts them nor is a byte of theirs. */
    private void skipScan() {
        while (byteAt(at) != MARKER || isOfScan(byteAt(at + 1))) {
            at++;
        }
    }

    private static boolean isOfScan(int code) {
        return code == 0 || (code >= FIRST_RESTART && code <= LAST_RESTART);
    }

    private int byteAt(int index) {
        if (index >= file.length) {
            throw unreadable();
        }
        return file[index] & 0xff;
    }

    private static Refused unreadable() {
        return Refused.because(FichierRefusal.FICHIER_ILLISIBLE, FichierRefusal.FICHIER_ILLISIBLE.titre());
    }
}
