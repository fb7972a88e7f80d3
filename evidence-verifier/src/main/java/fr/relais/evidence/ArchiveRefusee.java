package fr.relais.evidence;

/** The file is not an archive that may be opened; the message says why, in French. */
final class ArchiveRefusee extends Exception {

    ArchiveRefusee(String message) {
        super(message);
    }
}
