package fr.relais.document;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A file whose content was checked: it is what it says it is, and nothing in it acts by itself. */
public record Fichier(
        TypeFichier type,
        @JsonIgnore byte[] octets,
        String empreinte,
        @JsonIgnore Controle controle,
        @JsonIgnore List<SignatureElectronique> signatures) {

    public Fichier {
        signatures = List.copyOf(signatures);
    }

    public static Fichier checked(
            TypeFichier type, byte[] octets, Controle controle, List<SignatureElectronique> signatures) {
        return new Fichier(type, octets, empreinte(octets), controle, signatures);
    }

    /** SHA-256, in hexadecimal. */
    public static String empreinte(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK knows SHA-256", e);
        }
    }
}
